import process from "node:process";
import { closeDatabase } from "@/lib/db";
import { startDisposable } from "../database/disposable";
import { ensureDatabase } from "../database/ensure-database";
import { applyMigrations } from "../migrate/apply-migrations";
import { formatBars } from "./bar";
import { gradebookBars } from "./gradebook";

/** `npm run bench:reports`: reports on a large course; a script of its own, because it takes a minute to fill one. */
const cluster = await startDisposable();
try {
  await ensureDatabase(cluster.url("postgres"), "bench");
  const databaseUrl = cluster.url("bench");
  await applyMigrations(databaseUrl);
  process.env.DATABASE_URL = databaseUrl;
  console.log(`\n${formatBars(await gradebookBars(databaseUrl))}`);
} finally {
  await closeDatabase();
  await cluster.remove();
}
