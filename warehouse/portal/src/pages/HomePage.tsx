import { type Word, useLanguage } from "../app/language";
import { links } from "../app/router";
import type { AccuracyRow, Site } from "../data/types";
import { percent } from "../format/figures";
import { ComparisonTable } from "./ComparisonTable";

const LEVELS: Word[] = ["found", "quantity", "statement", "full", "code"];

export function HomePage({ site }: { site: Site }) {
  const { t, pick } = useLanguage();
  const counts: [number, Word][] = [
    [site.counts.reports, "count_reports"],
    [site.counts.regions, "count_regions"],
    [site.counts.passages, "count_passages"],
    [site.counts.mentions, "count_mentions"],
    [site.counts.facts, "count_facts"],
    [site.counts.coded, "count_coded"],
  ];
  return (
    <>
      <h1>{t("tagline")}</h1>
      <p class="lead">{t("what_is_this")}</p>
      <section aria-labelledby="much">
        <h2 id="much">{t("how_much")}</h2>
        <dl class="tiles">
          {counts.map(([count, word]) => (
            <div key={word}>
              <dt>{t(word)}</dt>
              <dd>{count.toLocaleString("en")}</dd>
            </div>
          ))}
        </dl>
        <p class="chips">
          {site.regions
            .filter((region) => region.reports > 0)
            .map((region) => (
              <a key={region.region_code} href={links.region(region.region_code)}>
                {pick(region.name_zh, region.name_en)}
              </a>
            ))}
        </p>
      </section>
      <section aria-labelledby="look">
        <h2 id="look">{t("worth_a_look")}</h2>
        <ComparisonTable site={site} comparisons={site.highlights} withRegion />
      </section>
      <section aria-labelledby="good">
        <h2 id="good">{t("how_good")}</h2>
        <p>{t("how_good_note")}</p>
        <Accuracy rows={site.accuracy} />
      </section>
    </>
  );
}

function Accuracy({ rows }: { rows: AccuracyRow[] }) {
  const { t, has } = useLanguage();
  const overall = rows.filter((row) => row.section_role === "all" && row.field === "all" && LEVELS.includes(row.level as Word));
  const order = (row: AccuracyRow) => LEVELS.indexOf(row.level as Word);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t("how_good")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("gold_set")}</th>
            <th scope="col">{t("level")}</th>
            <th scope="col" class="number">
              {t("annotated_figures")}
            </th>
            <th scope="col" class="number">
              {t("precision")}
            </th>
            <th scope="col" class="number">
              {t("recall")}
            </th>
            <th scope="col" class="number">
              F1
            </th>
          </tr>
        </thead>
        <tbody>
          {overall
            .sort((a, b) => a.gold_set.localeCompare(b.gold_set) || order(a) - order(b))
            .map((row) => (
              <tr key={`${row.gold_set} ${row.level}`}>
                <td>{has(row.gold_set) ? t(row.gold_set) : row.gold_set}</td>
                <th scope="row">{has(row.level) ? t(row.level) : row.level}</th>
                <td class="number">{row.gold.toLocaleString("en")}</td>
                <td class="number">
                  {percent(row.precision)} <Interval low={row.precision_low} high={row.precision_high} />
                </td>
                <td class="number">
                  {percent(row.recall)} <Interval low={row.recall_low} high={row.recall_high} />
                </td>
                <td class="number">{percent(row.f1)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where the true rate lies, 95 times in 100. */
function Interval({ low, high }: { low: number | null; high: number | null }) {
  if (low === null || high === null) return null;
  return (
    <small class="interval">
      [{percent(low)}–{percent(high)}]
    </small>
  );
}
