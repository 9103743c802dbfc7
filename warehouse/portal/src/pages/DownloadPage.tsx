import { useLanguage } from "../app/language";
import type { FileEntry, Site } from "../data/types";
import { bytes } from "../format/figures";

const FILES = "../";

/** Every file of the release, with size, hash and how to open it. */
export function DownloadPage({ site }: { site: Site }) {
  const { t, pick } = useLanguage();
  const titles = new Map(site.tables.map((table) => [table.name, pick(table.title_zh, table.title_en)]));
  return (
    <>
      <h1>{t("download")}</h1>
      <p class="lead">
        {t("licence")}: {site.release.licence}
      </p>
      <h2>{t("use_it_in")}</h2>
      {snippets(site).map(([tool, text]) => (
        <details key={tool}>
          <summary>{tool}</summary>
          <pre tabIndex={0}>
            <code>{text}</code>
          </pre>
        </details>
      ))}
      <h2>{t("file")}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("file")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("file")}</th>
              <th scope="col">{t("table")}</th>
              <th scope="col">{t("format")}</th>
              <th scope="col">{t("rows")}</th>
              <th scope="col">{t("size")}</th>
              <th scope="col">{t("schema")}</th>
              <th scope="col">{t("hash")}</th>
            </tr>
          </thead>
          <tbody>
            {site.files.map((file) => (
              <tr key={file.path}>
                <td>
                  <a href={FILES + file.path} download>
                    {file.path}
                  </a>
                </td>
                <td>{file.table && titles.get(file.table)}</td>
                <td>{file.format}</td>
                <td class="number">{file.rows?.toLocaleString("en")}</td>
                <td class="number">{bytes(file.bytes)}</td>
                <td>{file.table && <a href={`${FILES}schemas/${file.table}.json`}>{t("schema")}</a>}</td>
                <td>
                  <code class="hash">{file.sha256}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function snippets(site: Site): [string, string][] {
  const find = (format: string): string =>
    site.files.find((file: FileEntry) => file.table === "facts" && file.format === format)?.path ?? `facts.${format}`;
  const parquet = find("parquet");
  const csv = find("csv");
  return [
    ["Python", `import pandas as pd\nfacts = pd.read_parquet("${parquet}")`],
    ["R", `library(arrow)\nfacts <- read_parquet("${parquet}")`],
    ["DuckDB", `SELECT indicator, value, unit FROM '${parquet}' WHERE indicator_code = 'gdp';`],
    ["Excel", `zhibiao.xlsx\n${csv}`],
  ];
}
