import type { ComponentChildren } from "preact";
import { useLanguage } from "../app/language";
import { links } from "../app/router";
import { Waiting } from "../app/Waiting";
import { loadReport, useLoaded } from "../data/load";
import type { FactRow, ReportPage, Site } from "../data/types";
import { figure, percent } from "../format/figures";
import { useNames } from "./names";
import { ReportFacts, Sentence } from "./ReportPages";

export function FactPage({ site, reportId, factId }: { site: Site; reportId: string; factId: string }) {
  const { t } = useLanguage();
  const loaded = useLoaded(`report ${reportId}`, () => loadReport(reportId));
  return (
    <Waiting loaded={loaded}>
      {(data) => {
        const fact = data.facts.find((one) => one.fact_id === factId);
        return fact ? <Fact site={site} page={data} fact={fact} /> : <h1>{t("not_found")}</h1>;
      }}
    </Waiting>
  );
}

function Fact({ site, page, fact }: { site: Site; page: ReportPage; fact: FactRow }) {
  const { t, pick, language, has } = useLanguage();
  const names = useNames(site);
  const passage = page.passages.find((one) => one.passage_no === fact.passage_no);
  const code = fact.indicator_code ?? fact.concept_code;
  const rows: [string, ComponentChildren][] = [
    [t("value"), figure(fact, language)],
    [t("unit"), fact.unit || t("none")],
    [t("comparator"), fact.comparator],
    [t("measure"), names.measure(fact.measure)],
    [t("modality"), has(fact.modality) ? t(fact.modality) : fact.modality],
    [t("period"), fact.period],
    [t("indicator"), code ? <a href={links.indicator(code)}>{names.indicator(code)}</a> : t("none")],
    [t("scope"), fact.scope || t("whole_region")],
    [t("confidence"), percent(fact.confidence)],
    [t("flags"), fact.flags.length ? fact.flags.join("、") : t("none")],
    [t("position"), `${fact.start}–${fact.end}`],
  ];
  if (fact.investment) {
    rows.push([t("flow"), fact.investment.flow]);
    if (fact.investment.amount_cny !== null) {
      rows.push([t("amount"), figure({ value: fact.investment.amount_cny, unit: "元" }, language)]);
    }
  }
  if (fact.count) {
    rows.push([t("noun"), fact.count.noun ?? t("none")], [t("activity"), fact.count.activity ?? t("none")]);
  }
  const history = page.history.filter((row) => row.fact_id === fact.fact_id);
  return (
    <>
      <h1>{fact.indicator || fact.text}</h1>
      <p class="big">{figure(fact, language)}</p>
      {passage && (
        <section aria-labelledby="sentence">
          <h2 id="sentence">{t("sentence")}</h2>
          <blockquote lang="zh-Hans">
            <Sentence
              passage={passage}
              facts={page.facts.filter((one) => one.passage_no === passage.passage_no)}
              reportId={page.report.report_id}
              marked={fact.fact_id}
            />
          </blockquote>
          <p>
            <a href={links.factInReport(page.report.report_id, fact.fact_id)}>{t("in_the_report")}</a> ·{" "}
            {page.report.title}
          </p>
          <ReportFacts report={page.report} region={pick(page.region.name_zh, page.region.name_en)} />
        </section>
      )}
      <dl class="fields">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="history">
        <h2 id="history">{t("history")}</h2>
        {history.length === 0 ? (
          <p>{t("nothing_yet")}</p>
        ) : (
          <ul>
            {history.map((row) => (
              <li key={row.valid_from_release}>
                {t("history_since")} {row.valid_from_release}: {figure(row, language)} · {row.period} · {t("cause")}{" "}
                {has(row.cause) ? t(row.cause) : row.cause}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
