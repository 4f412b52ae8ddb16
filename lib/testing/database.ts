import { randomUUID } from "node:crypto";
import process from "node:process";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";

/**
 * Call once at the top of a `*.db.test.ts`: the file gets a database of its own, cloned from the migrated
 * template before its first test and dropped after its last. DATABASE_URL points at it before any test runs.
 */
export function testDatabase(): { url: string } {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = withDatabase(inject("templateUrl"), name);
  process.env.DATABASE_URL = url;
  beforeAll(() => administer(`CREATE DATABASE ${name} TEMPLATE template`));
  // FORCE ends the connections a pool under test may still hold.
  afterAll(() => administer(`DROP DATABASE ${name} WITH (FORCE)`));
  return { url };
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(inject("templateUrl"), "postgres") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
