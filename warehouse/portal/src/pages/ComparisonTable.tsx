import { useLanguage } from "../app/language";
import { links } from "../app/router";
import type { Comparison, Pairing, Site, WordingPairing } from "../data/types";
import { useNames } from "./names";
import { OutcomeCell, TargetCell } from "./PairingCells";

/** Targets beside outcomes; each figure is a link to its sentence. */
export function ComparisonTable({
  site,
  comparisons,
  withRegion = false,
}: {
  site: Site;
  comparisons: (Comparison | WordingPairing)[];
  withRegion?: boolean;
}) {
  const { t, has } = useLanguage();
  const names = useNames(site);
  if (comparisons.length === 0) return <p>{t("nothing_yet")}</p>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t("attainment")}>
      <table>
        <thead>
          <tr>
            {withRegion && <th scope="col">{t("region")}</th>}
            <th scope="col">{t("indicator")}</th>
            <th scope="col">{t("period")}</th>
            <th scope="col" class="number">
              {t("target")}
            </th>
            <th scope="col" class="number">
              {t("outcome")}
            </th>
            <th scope="col">{t("attainment")}</th>
          </tr>
        </thead>
        <tbody>
          {comparisons.map((row) => (
            <tr key={[regionOf(row), nameOf(row), row.measure, row.unit, row.period].join(" ")}>
              {withRegion && (
                <td>
                  <a href={links.region(regionOf(row))}>{names.region(regionOf(row))}</a>
                </td>
              )}
              <td>
                {"wording" in row ? (
                  row.wording
                ) : (
                  <a href={links.indicator(row.indicator_code)}>{names.indicator(row.indicator_code)}</a>
                )}{" "}
                <small>{names.measure(row.measure)}</small>
              </td>
              <td>{row.period}</td>
              <TargetCell row={row} />
              <OutcomeCell row={row} />
              <td>
                <span class={`tag ${row.attainment}`}>{has(row.attainment) ? t(row.attainment) : row.attainment}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const regionOf = (row: Pairing | Comparison) => ("region_code" in row ? row.region_code : "");
const nameOf = (row: Comparison | WordingPairing) => ("wording" in row ? row.wording : row.indicator_code);
