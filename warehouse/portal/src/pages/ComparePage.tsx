import type { ComponentChildren } from "preact";
import { useLanguage } from "../app/language";
import { links } from "../app/router";
import { Waiting } from "../app/Waiting";
import { loadRegion, loadReport, useLoaded } from "../data/load";
import type { Comparison, Site } from "../data/types";
import { BothRegions } from "./BothRegions";
import { ComparisonTable } from "./ComparisonTable";
import { FactTable } from "./FactTable";

type Kind = "regions" | "reports";

/** Two regions or two reports side by side; the choice stands in the address. */
export function ComparePage({ site, query }: { site: Site; query: URLSearchParams }) {
  const { t, pick } = useLanguage();
  const kind: Kind = query.get("kind") === "reports" ? "reports" : "regions";
  const choices =
    kind === "regions"
      ? site.regions
          .filter((region) => region.reports > 0)
          .map((region) => ({ id: region.region_code, name: pick(region.name_zh, region.name_en) }))
      : site.reports.map((report) => ({ id: report.report_id, name: report.title || report.report_id }));
  const a = query.get("a") ?? choices[0]?.id ?? "";
  const b = query.get("b") ?? choices[1]?.id ?? a;
  const go = (nextKind: Kind, nextA: string, nextB: string) => {
    location.hash = links.compare(nextKind, nextA, nextB);
  };
  const select = (label: string, value: string, choose: (id: string) => void) => (
    <label>
      {label}{" "}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
  const side = (id: string) =>
    kind === "regions" ? <RegionSide site={site} code={id} /> : <ReportSide id={id} />;
  return (
    <>
      <h1>{t("compare")}</h1>
      <div class="tabs" role="group" aria-label={t("compare")}>
        <a class="button" aria-current={kind === "regions"} href="#/compare?kind=regions">
          {t("compare_regions")}
        </a>
        <a class="button" aria-current={kind === "reports"} href="#/compare?kind=reports">
          {t("compare_reports")}
        </a>
      </div>
      <div class="sides">
        <Side>{select(t("choose_a"), a, (id) => go(kind, id, b))}</Side>
        <Side>{select(t("choose_b"), b, (id) => go(kind, a, id))}</Side>
      </div>
      {kind === "regions" && a && b && (
        <section aria-labelledby="both">
          <h2 id="both">{t("both_have")}</h2>
          <BothRegions site={site} a={a} b={b} />
        </section>
      )}
      <section aria-labelledby="each">
        <h2 id="each">{t("each_alone")}</h2>
        <div class="sides">
          <Side>{a && side(a)}</Side>
          <Side>{b && side(b)}</Side>
        </div>
      </section>
    </>
  );
}

function Side({ children }: { children: ComponentChildren }) {
  return <div class="side">{children}</div>;
}

function RegionSide({ site, code }: { site: Site; code: string }) {
  const loaded = useLoaded(`region ${code}`, () => loadRegion(code));
  const newestFirst = (a: Comparison, b: Comparison) => b.period.localeCompare(a.period);
  return (
    <Waiting loaded={loaded}>
      {(data) => <ComparisonTable site={site} comparisons={[...data.comparisons].sort(newestFirst)} />}
    </Waiting>
  );
}

function ReportSide({ id }: { id: string }) {
  const loaded = useLoaded(`report ${id}`, () => loadReport(id));
  return <Waiting loaded={loaded}>{(data) => <FactTable page={data} />}</Waiting>;
}
