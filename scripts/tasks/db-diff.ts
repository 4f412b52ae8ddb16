import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { startDisposable } from "../database/disposable";
import { applyMigrations } from "../migrate/apply-migrations";
import { diffSchema } from "../migrate/diff-schema";
import { migrationsFolder } from "../migrate/migration-list";
import { PlainError } from "../setup/plain-error";

/** `npm run db:diff -- NAME`: writes what schema.prisma has and the migrations have not as a new migration. */
export async function run([name]: readonly string[]): Promise<void> {
  if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
    throw new PlainError(
      "Give the migration a name of small letters, digits and _: npm run db:diff -- add_courses",
    );
  }
  const cluster = await startDisposable();
  try {
    const url = cluster.url("postgres");
    await applyMigrations(url);
    const script = await diffSchema(url);
    if (script === "") {
      process.stdout.write("The schema and the migrations agree: nothing to write.\n");
      return;
    }
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.join(migrationsFolder, `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "migration.sql"), `${script}\n`);
    writeFileSync(path.join(migrationsFolder, "migration_lock.toml"), 'provider = "postgresql"\n');
    process.stdout.write(
      `Wrote ${path.relative(process.cwd(), folder)}/migration.sql: read it, edit it, keep it.\n`,
    );
  } finally {
    await cluster.remove();
  }
}
