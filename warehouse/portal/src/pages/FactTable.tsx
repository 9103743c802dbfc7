import { useState } from "preact/hooks";
import { type Word, useLanguage } from "../app/language";
import { links } from "../app/router";
import type { FactRow, ReportPage } from "../data/types";
import { figure } from "../format/figures";

type View = "all" | "target" | "outcome" | "investments" | "counts";
const VIEWS: View[] = ["all", "target", "outcome", "investments", "counts"];

/** The figures of a report by section, each a link to its sentence. */
export function FactTable({ page }: { page: ReportPage }) {
  const { t, language, has } = useLanguage();
  const [view, setView] = useState<View>("all");
  const sectionOf = new Map(page.passages.map((passage) => [passage.passage_no, passage.section]));
  const shown = page.facts.filter((fact) => belongs(fact, view));
  return (
    <>
      <div class="tabs" role="group" aria-label={t("filter")}>
        {VIEWS.map((one) => (
          <button type="button" key={one} aria-pressed={view === one} onClick={() => setView(one)}>
            {t(one as Word)} ({page.facts.filter((fact) => belongs(fact, one)).length})
          </button>
        ))}
      </div>
      <div class="scroll tall" tabIndex={0} role="region" aria-label={t("every_figure")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("sections")}</th>
              <th scope="col">{t("indicator")}</th>
              <th scope="col">{t("value")}</th>
              <th scope="col">{t("modality")}</th>
              <th scope="col">{t("period")}</th>
              {view === "investments" && <th scope="col">{t("flow")}</th>}
              {view === "counts" && <th scope="col">{t("activity")}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((fact) => (
              <tr key={fact.fact_id}>
                <td>
                  <small>{sectionOf.get(fact.passage_no)}</small>
                </td>
                <td>{fact.indicator}</td>
                <td class="number">
                  <a href={links.fact(page.report.report_id, fact.fact_id)}>{figure(fact, language)}</a>
                </td>
                <td>{has(fact.modality) ? t(fact.modality) : fact.modality}</td>
                <td>{fact.period}</td>
                {view === "investments" && <td>{fact.investment?.flow}</td>}
                {view === "counts" && <td>{[fact.count?.activity, fact.count?.noun].filter(Boolean).join(" · ")}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function belongs(fact: FactRow, view: View): boolean {
  switch (view) {
    case "all":
      return true;
    case "investments":
      return fact.investment !== null;
    case "counts":
      return fact.count !== null;
    default:
      return fact.modality === view;
  }
}
