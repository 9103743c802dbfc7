import * as duckdb from "@duckdb/duckdb-wasm";
import ehWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import mvpWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url";
import ehWasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import mvpWasm from "@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url";

const RELEASE_DATABASE = "../zhibiao.duckdb";

export interface Result {
  columns: string[];
  rows: unknown[][];
}

let opened: Promise<duckdb.AsyncDuckDBConnection> | undefined;

/** The release's own database in this page: read once, read-only, nothing fetched from elsewhere. */
function connection(): Promise<duckdb.AsyncDuckDBConnection> {
  opened ??= open();
  return opened;
}

async function open(): Promise<duckdb.AsyncDuckDBConnection> {
  const bundle = await duckdb.selectBundle({
    mvp: { mainModule: mvpWasm, mainWorker: mvpWorker },
    eh: { mainModule: ehWasm, mainWorker: ehWorker },
  });
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(bundle.mainWorker!));
  await database.instantiate(bundle.mainModule);
  const file = await fetch(RELEASE_DATABASE);
  if (!file.ok) throw new Error(`${RELEASE_DATABASE}: ${file.status}`);
  await database.registerFileBuffer("zhibiao.duckdb", new Uint8Array(await file.arrayBuffer()));
  await database.open({ path: "zhibiao.duckdb", accessMode: duckdb.DuckDBAccessMode.READ_ONLY });
  const connected = await database.connect();
  await connected.query("SET autoinstall_known_extensions = false");
  await connected.query("SET autoload_known_extensions = false");
  return connected;
}

/** Runs a query; every cell as text that JSON and a table can show alike. */
export async function run(sql: string): Promise<Result> {
  const connected = await connection();
  // Cast in the database, so that decimals and dates read here as they read everywhere.
  const described = await connected.query(`DESCRIBE ${sql.trim().replace(/;$/, "")}`);
  const columns = described.toArray().map((row) => String(row["column_name"]));
  const cells = columns.map((column) => `CAST("${column.replaceAll('"', '""')}" AS VARCHAR)`).join(", ");
  const answer = await connected.query(`SELECT ${cells} FROM (${sql.trim().replace(/;$/, "")})`);
  const rows: unknown[][] = [];
  for (const row of answer.toArray()) rows.push(Object.values(row.toJSON()));
  return { columns, rows };
}

/** SHA-256 of a result: the header and the rows, cells joined by tabs, lines by line feeds, null as \N. */
export async function hashOf(result: Result): Promise<string> {
  const lines = [result.columns, ...result.rows].map((row) => row.map((cell) => (cell === null ? "\\N" : String(cell))).join("\t"));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${lines.join("\n")}\n`));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
