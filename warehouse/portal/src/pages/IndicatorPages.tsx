import { useState } from "preact/hooks";
import { useLanguage } from "../app/language";
import { links } from "../app/router";
import { Waiting } from "../app/Waiting";
import { RankedBars } from "../charts/RankedBars";
import { loadIndicator, useLoaded } from "../data/load";
import type { Comparison, IndicatorPage as IndicatorData, Site } from "../data/types";
import { ComparisonTable } from "./ComparisonTable";
import { useNames } from "./names";
import { SeriesCharts } from "./SeriesCharts";

export function IndicatorsPage({ site }: { site: Site }) {
  const { t, pick } = useLanguage();
  const used = site.indicators.filter((indicator) => indicator.facts > 0);
  return (
    <>
      <h1>{t("indicators")}</h1>
      <ul class="cards">
        {used.map((indicator) => (
          <li key={indicator.indicator_code}>
            <a href={links.indicator(indicator.indicator_code)}>{pick(indicator.name_zh, indicator.name_en)}</a>
            <small>
              {indicator.regions} {t("count_regions")} · {indicator.facts} {t("count_facts")}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

export function IndicatorPage({ site, code }: { site: Site; code: string }) {
  const loaded = useLoaded(`indicator ${code}`, () => loadIndicator(code));
  return <Waiting loaded={loaded}>{(data) => <Indicator site={site} data={data} />}</Waiting>;
}

function Indicator({ site, data }: { site: Site; data: IndicatorData }) {
  const { t, pick } = useLanguage();
  const names = useNames(site);
  return (
    <>
      <h1>{pick(data.indicator.name_zh, data.indicator.name_en)}</h1>
      <p class="lead">{pick(data.indicator.definition_zh, data.indicator.definition_en)}</p>
      <section aria-labelledby="ranked">
        <h2 id="ranked">{t("ranked")}</h2>
        <Ranking site={site} comparisons={data.comparisons} />
      </section>
      <section aria-labelledby="time">
        <h2 id="time">{t("over_time")}</h2>
        <SeriesCharts
          series={data.series}
          titleOf={(one) => `${names.region(one.region_code)} · ${names.measure(one.measure)}`}
        />
      </section>
    </>
  );
}

/** One measure and period at a time; the choice with the most regions first. */
function Ranking({ site, comparisons }: { site: Site; comparisons: Comparison[] }) {
  const { t } = useLanguage();
  const names = useNames(site);
  const groups = groupsOf(comparisons);
  const [chosen, setChosen] = useState(groups[0]?.key ?? "");
  const group = groups.find((one) => one.key === chosen) ?? groups[0];
  if (!group) return <p>{t("nothing_yet")}</p>;
  return (
    <>
      <p>
        <label>
          {t("period")}{" "}
          <select value={group.key} onChange={(event) => setChosen(event.currentTarget.value)}>
            {groups.map((one) => (
              <option key={one.key} value={one.key}>
                {one.period} · {names.measure(one.measure)} · {one.unit} ({one.rows.length})
              </option>
            ))}
          </select>
        </label>
      </p>
      <RankedBars
        label={`${t("ranked")} ${group.period}`}
        rows={group.rows.map((comparison) => ({ name: names.region(comparison.region_code), comparison }))}
      />
      <details>
        <summary>{t("chart_or_table")}</summary>
        <ComparisonTable site={site} comparisons={group.rows} withRegion />
      </details>
    </>
  );
}

interface Group {
  key: string;
  period: string;
  measure: string;
  unit: string;
  rows: Comparison[];
}

function groupsOf(comparisons: Comparison[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of comparisons) {
    if (row.outcome_value === null && row.target_value === null) continue;
    const key = [row.period, row.measure, row.unit].join("|");
    const group = groups.get(key) ?? { key, period: row.period, measure: row.measure, unit: row.unit, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length || b.period.localeCompare(a.period));
}
