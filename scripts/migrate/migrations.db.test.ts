import { describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/database";
import { withClient } from "../database/with-client";
import { applyMigrations } from "./apply-migrations";
import { diffSchema } from "./diff-schema";
import { readMigrationList } from "./migration-list";

const { url } = testDatabase();

describe("the migrations", () => {
  it("give exactly the tables that schema.prisma describes", async () => {
    expect(await diffSchema(url)).toBe("");
  });

  it("are recorded as the Prisma CLI records them, each finished", async () => {
    const { rows } = await withClient(url, (client) =>
      client.query(
        "SELECT migration_name, finished_at IS NOT NULL AS done FROM _prisma_migrations ORDER BY migration_name",
      ),
    );
    const names = readMigrationList().migrationDirectories.map(({ path }) => path);
    expect(names.length).toBeGreaterThan(0);
    expect(rows).toEqual(names.map((name) => ({ migration_name: name, done: true })));
  });

  it("are applied once: a second run has nothing to do", async () => {
    expect(await applyMigrations(url)).toEqual([]);
  });
});
