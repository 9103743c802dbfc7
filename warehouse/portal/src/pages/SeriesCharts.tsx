import { useLanguage } from "../app/language";
import { TargetOutcomeChart } from "../charts/TargetOutcomeChart";
import type { SeriesOfPoints } from "../data/types";

/** A chart a series, with the key to its signs. */
export function SeriesCharts({ series, titleOf }: { series: SeriesOfPoints[]; titleOf: (one: SeriesOfPoints) => string }) {
  const { t } = useLanguage();
  if (series.length === 0) return <p>{t("nothing_yet")}</p>;
  return (
    <>
      <p class="legend">
        <span class="key target" aria-hidden="true" /> {t("legend_target")} · <span class="key outcome" aria-hidden="true" />{" "}
        {t("legend_outcome")} · {t("legend_comparator")} · {t("legend_click")}
      </p>
      <div class="charts">
        {series.map((one) => (
          <figure key={[one.region_code, one.indicator_code, one.measure, one.unit].join(" ")}>
            <figcaption>{titleOf(one)}</figcaption>
            <TargetOutcomeChart title={titleOf(one)} unit={one.unit} points={one.points} />
          </figure>
        ))}
      </div>
    </>
  );
}
