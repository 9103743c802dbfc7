import { useLanguage } from "../app/language";
import { links } from "../app/router";
import { Waiting } from "../app/Waiting";
import { loadRegion, useLoaded } from "../data/load";
import type { Comparison, RegionPage, Site } from "../data/types";
import { useNames } from "./names";
import { OutcomeCell, TargetCell } from "./PairingCells";

/** What both regions have a target or an outcome for, in one row each; the newest first. */
export function BothRegions({ site, a, b }: { site: Site; a: string; b: string }) {
  const one = useLoaded(`region ${a}`, () => loadRegion(a));
  const other = useLoaded(`region ${b}`, () => loadRegion(b));
  return (
    <Waiting loaded={one}>
      {(left) => <Waiting loaded={other}>{(right) => <Rows site={site} left={left} right={right} />}</Waiting>}
    </Waiting>
  );
}

function Rows({ site, left, right }: { site: Site; left: RegionPage; right: RegionPage }) {
  const { t, pick } = useLanguage();
  const names = useNames(site);
  const others = new Map(right.comparisons.map((row) => [keyOf(row), row]));
  const rows = left.comparisons.filter((row) => others.has(keyOf(row)));
  if (rows.length === 0) return <p>{t("nothing_yet")}</p>;
  const regions = [left.region, right.region].map((region) => pick(region.name_zh, region.name_en));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t("compare_regions")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("indicator")}</th>
            <th scope="col">{t("period")}</th>
            {regions.map((region) =>
              (["target", "outcome"] as const).map((column) => (
                <th scope="col" class="number" key={region + column}>
                  {region} {t(column)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <td>
                <a href={links.indicator(row.indicator_code)}>{names.indicator(row.indicator_code)}</a>{" "}
                <small>{names.measure(row.measure)}</small>
              </td>
              <td>{row.period}</td>
              {[row, others.get(keyOf(row))!].map((pair, side) => [
                <TargetCell row={pair} key={`target ${side}`} />,
                <OutcomeCell row={pair} coloured key={`outcome ${side}`} />,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const keyOf = (row: Comparison) => [row.period, row.indicator_code, row.measure, row.unit].join(" ");
