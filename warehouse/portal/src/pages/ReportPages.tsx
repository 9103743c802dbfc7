import { useEffect, useRef } from "preact/hooks";
import { useLanguage } from "../app/language";
import { links } from "../app/router";
import { Waiting } from "../app/Waiting";
import { loadReport, useLoaded } from "../data/load";
import type { FactRow, PassageRow, ReportEntry, ReportPage as ReportData, Site } from "../data/types";
import { figure } from "../format/figures";
import { FactTable } from "./FactTable";

export function ReportsPage({ site }: { site: Site }) {
  const { t } = useLanguage();
  return (
    <>
      <h1>{t("reports")}</h1>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("reports")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("reports")}</th>
              <th scope="col">{t("delivered_on")}</th>
              <th scope="col">{t("figures")}</th>
            </tr>
          </thead>
          <tbody>
            {site.reports.map((report) => (
              <tr key={report.report_id}>
                <td>
                  <a href={links.report(report.report_id)}>{report.title || report.report_id}</a>
                </td>
                <td>{report.delivered_on ?? report.plan_year}</td>
                <td class="number">{report.facts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

export function ReportPage({ id, marked }: { id: string; marked: string | null }) {
  const loaded = useLoaded(`report ${id}`, () => loadReport(id));
  return <Waiting loaded={loaded}>{(data) => <Report data={data} marked={marked} />}</Waiting>;
}

function Report({ data, marked }: { data: ReportData; marked: string | null }) {
  const { t, pick } = useLanguage();
  const factsOf = new Map<number, FactRow[]>();
  for (const fact of data.facts) {
    factsOf.set(fact.passage_no, [...(factsOf.get(fact.passage_no) ?? []), fact]);
  }
  return (
    <>
      <h1>{data.report.title || data.report.report_id}</h1>
      <ReportFacts report={data.report} region={pick(data.region.name_zh, data.region.name_en)} />
      <details>
        <summary>
          {t("every_figure")} ({data.facts.length})
        </summary>
        <FactTable page={data} />
      </details>
      <article class="report" lang="zh-Hans">
        {data.passages.map((passage, index) => {
          const opens = passage.section !== data.passages[index - 1]?.section;
          const facts = factsOf.get(passage.passage_no) ?? [];
          const isHeading = opens && facts.length === 0 && passage.section.endsWith(passage.text.trim());
          return (
            <div key={passage.passage_no}>
              {opens && passage.section && <h2>{passage.section}</h2>}
              {!isHeading && (
                <Sentence passage={passage} facts={facts} reportId={data.report.report_id} marked={marked} />
              )}
            </div>
          );
        })}
      </article>
    </>
  );
}

export function ReportFacts({ report, region }: { report: ReportEntry; region: string }) {
  const { t } = useLanguage();
  return (
    <p>
      <a href={links.region(report.region_code)}>{region}</a>
      {report.delivered_on && ` · ${t("delivered_on")} ${report.delivered_on}`}
      {report.source_url && /^https?:\/\//.test(report.source_url) && (
        <>
          {" · "}
          <a href={report.source_url} rel="external noopener noreferrer">
            {t("official_source")}
          </a>
        </>
      )}
    </p>
  );
}

/** A sentence with its figures highlighted. Offsets count code points, so the text is cut as code points. */
export function Sentence({
  passage,
  facts,
  reportId,
  marked,
}: {
  passage: PassageRow;
  facts: FactRow[];
  reportId: string;
  marked: string | null;
}) {
  const { language } = useLanguage();
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: "center" }), [marked]);
  const points = [...passage.text];
  const pieces = [];
  let at = 0;
  for (const fact of [...facts].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, fact.start - passage.start);
    const end = fact.end - passage.start;
    if (end <= start) continue;
    pieces.push(points.slice(at, start).join(""));
    const says = `${fact.indicator} ${figure(fact, language)} ${fact.period}`;
    pieces.push(
      <a
        key={fact.fact_id}
        class={`figure ${fact.modality} ${fact.fact_id === marked ? "marked" : ""}`}
        href={links.fact(reportId, fact.fact_id)}
        title={says}
        ref={fact.fact_id === marked ? here : undefined}
      >
        {points.slice(start, end).join("")}
      </a>,
    );
    at = end;
  }
  pieces.push(points.slice(at).join(""));
  return <p>{pieces}</p>;
}
