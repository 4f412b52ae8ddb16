import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { closeDatabase, prisma } from "@/lib/db";
import { testDatabase } from "@/lib/testing/database";
import { makeViewer } from "@/lib/testing/factories";

const { url } = testDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "receptive-grant-"));
afterAll(closeDatabase);
afterAll(() => rmSync(folder, { recursive: true }));

/** Starting Node and the database client takes seconds on a small machine. */
const PATIENCE = 60_000;

function run(args: readonly string[], env: Record<string, string> = { DATABASE_URL: url }) {
  const { DATABASE_URL: _, ...around } = process.env;
  const all = { env: { ...around, RECEPTIVE_DATA: folder, ...env } };
  return new Promise<{ code: unknown; out: string; errors: string }>((resolve) => {
    execFile(process.execPath, ["--import", "tsx", "scripts/grant.ts", ...args], all, (error, out, errors) =>
      resolve({ code: error === null ? 0 : error.code, out, errors }),
    );
  });
}

const rightsOf = (id: string) =>
  prisma().user.findUnique({ where: { id }, select: { canTeach: true, isAdmin: true } });

describe("npm run grant", { timeout: PATIENCE }, () => {
  it("gives and takes rights, says so in a line, and records it", async () => {
    const { id, email } = await makeViewer();
    const steps = [
      ["admin", { canTeach: true, isAdmin: true }],
      ["teach", { canTeach: true, isAdmin: false }],
      ["none", { canTeach: false, isAdmin: false }],
    ] as const;
    for (const [right, rights] of steps) {
      const { code, out, errors } = await run([email.toUpperCase(), right]);
      expect({ code, errors, lines: out.trimEnd().split("\n").length }).toEqual({
        code: 0,
        errors: "",
        lines: 1,
      });
      expect(out).toContain(email);
      expect(await rightsOf(id)).toEqual(rights);
    }
    const events = await prisma().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(events.map(({ action, data }) => [action, data])).toEqual(
      steps.map(([right]) => ["user.granted", { right }]),
    );
  });

  it("finds the running site's database in the data folder", async () => {
    const { id, email } = await makeViewer();
    const stopped = await run([email, "teach"], {});
    expect(stopped).toMatchObject({ code: 2, errors: expect.stringContaining("not running") });
    writeFileSync(path.join(folder, "database-url"), `${url}\n`);
    expect(await run([email, "teach"], {})).toMatchObject({ code: 0 });
    expect(await rightsOf(id)).toEqual({ canTeach: true, isAdmin: false });
  });

  it.each([
    ["nothing", [], /Usage/],
    ["no right", ["ada@example.org"], /Usage/],
    ["too much", ["ada@example.org", "teach", "now"], /Usage/],
    ["no address", ["ada", "teach"], /e-mail address/],
    ["an unknown right", ["ada@example.org", "owner"], /teach, admin or none/],
    ["an unknown address", ["nobody@example.org", "teach"], /nobody@example\.org/],
  ])("exits 2 with one plain line for %s", async (_, args, message) => {
    const { code, out, errors } = await run(args);
    expect({ code, out, lines: errors.trimEnd().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(errors).toMatch(message);
  });

  it.each(["postgresql://nobody:none@127.0.0.1:1/none", "mysql://localhost/x"])(
    "exits 2 with one plain line where there is no database: %s",
    async (DATABASE_URL) => {
      const { code, errors } = await run(["ada@example.org", "teach"], { DATABASE_URL });
      expect({ code, lines: errors.trimEnd().split("\n").length }).toEqual({ code: 2, lines: 1 });
      expect(errors).not.toContain("    at ");
    },
  );
});
