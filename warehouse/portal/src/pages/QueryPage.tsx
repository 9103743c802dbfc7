import { useEffect, useState } from "preact/hooks";
import { useLanguage } from "../app/language";
import { links } from "../app/router";
import type { Site } from "../data/types";
import type { Result } from "../sql/database";

const SHOWN = 500;

type State =
  | { state: "idle" }
  | { state: "running" }
  | { state: "failed"; message: string }
  | { state: "done"; sql: string; result: Result; hash: string };

/** SQL over the release in the visitor's own browser. The engine is fetched when the first query runs. */
export function QueryPage({ site, query }: { site: Site; query: URLSearchParams }) {
  const { t, pick } = useLanguage();
  const asked = query.get("q");
  const [sql, setSql] = useState(asked ?? site.queries[0]?.sql ?? "SELECT * FROM reports");
  const [state, setState] = useState<State>({ state: "idle" });
  const execute = async (text: string) => {
    setState({ state: "running" });
    try {
      const { run, hashOf } = await import("../sql/database");
      const result = await run(text);
      setState({ state: "done", sql: text, result, hash: await hashOf(result) });
    } catch (error) {
      setState({ state: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
  useEffect(() => {
    if (asked !== null) {
      setSql(asked);
      void execute(asked);
    }
  }, [asked]);
  return (
    <>
      <h1>{t("query")}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void execute(sql);
        }}
      >
        <label for="sql">{t("your_query")}</label>
        <textarea
          id="sql"
          rows={8}
          spellcheck={false}
          value={sql}
          onInput={(event) => setSql(event.currentTarget.value)}
        />
        <p class="actions">
          <button type="submit" disabled={state.state === "running"}>
            {t("run")}
          </button>
          <a href={links.query(sql)}>{t("permalink")}</a>
        </p>
      </form>
      <details open={site.queries.length > 0 && state.state === "idle"}>
        <summary>{t("examples")}</summary>
        <ul>
          {site.queries.map((example) => (
            <li key={example.sql}>
              <a href={links.query(example.sql)}>{pick(example.title_zh, example.title_en)}</a>
            </li>
          ))}
        </ul>
      </details>
      <div aria-live="polite">
        {state.state === "running" && <p role="status">{t("opening_database")}</p>}
        {state.state === "failed" && (
          <p role="alert" class="error">
            {t("query_failed")}: {state.message}
          </p>
        )}
        {state.state === "done" && <Answer site={site} sql={state.sql} result={state.result} hash={state.hash} />}
      </div>
    </>
  );
}

function Answer({ site, sql, result, hash }: { site: Site; sql: string; result: Result; hash: string }) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState(false);
  const citation = JSON.stringify(
    { release: site.release.date, snapshot: site.release.snapshot, query: sql, rows: result.rows.length, sha256: hash },
    null,
    2,
  );
  const copy = async () => {
    await navigator.clipboard.writeText(citation);
    setCopied(true);
  };
  return (
    <>
      <p>
        {result.rows.length.toLocaleString("en")} {t("result_rows")}
        {result.rows.length > SHOWN && ` · ${t("shown_rows")}`}
      </p>
      <div class="scroll tall" tabIndex={0} role="region" aria-label={t("result_rows")}>
        <table id="result">
          <thead>
            <tr>
              {result.columns.map((column, index) => (
                <th scope="col" key={index}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.rows.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{cell === null ? "" : String(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{t("cite")}</h2>
      <pre id="citation" tabIndex={0}>
        <code>{citation}</code>
      </pre>
      <p>
        <button type="button" onClick={() => void copy()}>
          {copied ? t("copied") : t("copy")}
        </button>
      </p>
    </>
  );
}
