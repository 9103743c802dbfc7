import { useState } from "preact/hooks";
import { useLanguage } from "../app/language";
import { links } from "../app/router";
import { Waiting } from "../app/Waiting";
import { loadRegion, loadReport, useLoaded } from "../data/load";
import type { AttainmentRow, RegionPage as RegionData, ReportEntry, Site } from "../data/types";
import { ComparisonTable } from "./ComparisonTable";
import { FactTable } from "./FactTable";
import { useNames } from "./names";
import { SeriesCharts } from "./SeriesCharts";

/** Of a longer list the visitor is first told how long it is. */
const SHOWN_AT_ONCE = 60;

export function RegionsPage({ site }: { site: Site }) {
  const { t, pick } = useLanguage();
  return (
    <>
      <h1>{t("regions")}</h1>
      <ul class="cards">
        {site.regions
          .filter((region) => region.reports > 0)
          .map((region) => (
            <li key={region.region_code}>
              <a href={links.region(region.region_code)}>{pick(region.name_zh, region.name_en)}</a>
              <small>
                {region.reports} {t("count_reports")} · {region.facts.toLocaleString("en")} {t("count_facts")}
              </small>
            </li>
          ))}
      </ul>
    </>
  );
}

export function RegionPage({ site, code }: { site: Site; code: string }) {
  const loaded = useLoaded(`region ${code}`, () => loadRegion(code));
  return <Waiting loaded={loaded}>{(data) => <Region site={site} data={data} />}</Waiting>;
}

function Region({ site, data }: { site: Site; data: RegionData }) {
  const { t, pick } = useLanguage();
  const names = useNames(site);
  return (
    <>
      <h1>{pick(data.region.name_zh, data.region.name_en)}</h1>
      <section aria-labelledby="attainment">
        <h2 id="attainment">{t("attainment")}</h2>
        <Attainment rows={data.attainment} />
      </section>
      <section aria-labelledby="time">
        <h2 id="time">{t("over_time")}</h2>
        <SeriesCharts
          series={data.series}
          titleOf={(one) => `${names.indicator(one.indicator_code)} · ${names.measure(one.measure)}`}
        />
      </section>
      <section aria-labelledby="targets">
        <h2 id="targets">{t("target_by_target")}</h2>
        <details open={data.comparisons.length <= SHOWN_AT_ONCE}>
          <summary>
            {t("by_indicator")} ({data.comparisons.length})
          </summary>
          <ComparisonTable site={site} comparisons={data.comparisons} />
        </details>
        {data.wordings.length > 0 && (
          <details>
            <summary>
              {t("by_wording")} ({data.wordings.length})
            </summary>
            <ComparisonTable site={site} comparisons={data.wordings} />
          </details>
        )}
      </section>
      <section aria-labelledby="figures">
        <h2 id="figures">{t("every_figure")}</h2>
        <ReportFigures reports={data.reports} />
      </section>
    </>
  );
}

function Attainment({ rows }: { rows: AttainmentRow[] }) {
  const { t } = useLanguage();
  if (rows.length === 0) return null;
  const columns = ["targets", "met", "exceeded", "missed", "open", "not_reported"] as const;
  return (
    <div class="scroll short" tabIndex={0} role="region" aria-label={`${t("attainment")} ${t("plan_year")}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("plan_year")}</th>
            {columns.map((column) => (
              <th scope="col" class="number" key={column}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.plan_year}>
              <th scope="row">{row.plan_year}</th>
              {columns.map((column) => (
                <td class="number" key={column}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** All figures of one report of the region; the newest report first. */
function ReportFigures({ reports }: { reports: ReportEntry[] }) {
  const { t } = useLanguage();
  const [id, setId] = useState(reports[0]?.report_id ?? "");
  const loaded = useLoaded(`report ${id}`, () => loadReport(id));
  if (!id) return <p>{t("nothing_yet")}</p>;
  return (
    <>
      <p>
        <label>
          {t("reports")}{" "}
          <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
            {reports.map((report) => (
              <option key={report.report_id} value={report.report_id}>
                {report.title || report.report_id}
              </option>
            ))}
          </select>
        </label>{" "}
        <a href={links.report(id)}>{t("in_the_report")}</a>
      </p>
      <Waiting loaded={loaded}>{(data) => <FactTable page={data} />}</Waiting>
    </>
  );
}
