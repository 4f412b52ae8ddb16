import { PlainError } from "../setup/plain-error";
import { withEngine } from "./engine";
import { everything, readMigrationList } from "./migration-list";

/** What `prisma migrate deploy` does: applies what is missing, in order; gives the names applied. */
export async function applyMigrations(url: string): Promise<readonly string[]> {
  const migrationsList = readMigrationList();
  return withEngine(url, async (engine) => {
    try {
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: everything });
      return appliedMigrationNames;
    } catch (error) {
      throw new PlainError(`A migration failed: ${reasonOf(error)}`);
    }
  });
}

/** The engine's message: which migration, and what the database said; without its call stack. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : JSON.stringify(error);
  const name = /migration_name="([^"]*)"/.exec(text)?.[1];
  const [reason = ""] = text.split(/\n {3}0: /);
  return [name, reason.replaceAll("\n", " ")].filter(Boolean).join(": ");
}
