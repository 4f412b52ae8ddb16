import type { TestProject } from "vitest/node";
import { startDisposable } from "../database/disposable";
import { ensureDatabase } from "../database/ensure-database";
import { applyMigrations } from "../migrate/apply-migrations";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection URL of the test cluster's template: migrated, empty, never connected to by tests. */
    templateUrl: string;
  }
}

/** Vitest's global setup of the database project: one migrated template for the whole run. */
export default async function startTestDatabase(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startDisposable();
  await ensureDatabase(cluster.url("postgres"), "template");
  await applyMigrations(cluster.url("template"));
  project.provide("templateUrl", cluster.url("template"));
  return () => cluster.remove();
}
