import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import pg from "pg";

let pool: pg.Pool | null = null;

/** One statement on the database of the server under test. */
export async function query<Row extends pg.QueryResultRow>(
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return (await connections().query<Row>(text, [...values])).rows;
}

/** The same, for a statement that answers with one row. */
export async function queryOne<Row extends pg.QueryResultRow>(
  text: string,
  values: readonly unknown[] = [],
): Promise<Row> {
  const [row] = await query<Row>(text, values);
  if (!row) throw new Error(`No row came back from: ${text}`);
  return row;
}

function connections(): pg.Pool {
  if (pool) return pool;
  const file = path.join(process.env.E2E_DATA ?? "", "database-url");
  pool = new pg.Pool({
    connectionString: readFileSync(file, "utf8").trim(),
    max: 6,
    allowExitOnIdle: true,
  });
  return pool;
}
