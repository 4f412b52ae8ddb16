import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { MigrationList, SchemaFilter } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { root } from "../setup/root";

export const migrationsFolder = path.join(root, "prisma/migrations");
export const schemaFile = path.join(root, "prisma/schema.prisma");
export const everything: SchemaFilter = { externalTables: [], externalEnums: [] };

/** prisma/migrations in the form the engine takes, oldest first. */
export function readMigrationList(): MigrationList {
  const lockFile = path.join(migrationsFolder, "migration_lock.toml");
  const names = existsSync(migrationsFolder)
    ? readdirSync(migrationsFolder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockFile) ? readFileSync(lockFile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok",
          value: readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
}
