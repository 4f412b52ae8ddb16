import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type EmbeddedDatabase, startEmbedded } from "./embedded";
import { ensureDatabase } from "./ensure-database";
import { withClient } from "./with-client";

const password = randomBytes(8).toString("hex");
const running: EmbeddedDatabase[] = [];
let parent = "";

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), "receptive-embedded-"));
});
afterEach(async () => {
  for (const database of running.splice(0)) await database.stop();
  rmSync(parent, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ folder: path.join(parent, "postgres"), password, disposable: true });
  running.push(database);
  return database;
}

function postmaster(): number {
  return Number.parseInt(readFileSync(path.join(parent, "postgres/postmaster.pid"), "utf8"), 10);
}

const count = (url: string) =>
  withClient(
    url,
    async (client) => (await client.query<{ n: number }>("SELECT count(*)::int AS n FROM kept")).rows,
  );

it("keeps what was written, over a stop and a start", async () => {
  const first = await start();
  await ensureDatabase(first.url("postgres"), "receptive");
  await ensureDatabase(first.url("postgres"), "receptive");
  await withClient(first.url("receptive"), (client) => client.query("CREATE TABLE kept AS SELECT 1 AS a"));
  await first.stop();
  const second = await start();
  expect(await count(second.url("receptive"))).toEqual([{ n: 1 }]);
});

it("takes over from a PostgreSQL whose Receptive was killed", async () => {
  const orphan = await start();
  await withClient(orphan.url("postgres"), (client) => client.query("CREATE TABLE kept AS SELECT 1 AS a"));
  const before = postmaster();
  const next = await start();
  expect(postmaster()).not.toBe(before);
  expect(() => process.kill(before, 0)).toThrow("ESRCH");
  expect(await count(next.url("postgres"))).toEqual([{ n: 1 }]);
});

it("recovers from a postmaster.pid that a crash left behind", async () => {
  const crashed = await start();
  const ended = new Promise<void>((resolve) => crashed.onUnexpectedExit(resolve));
  process.kill(postmaster(), "SIGKILL");
  await ended;
  expect(postmaster()).toBeGreaterThan(0);
  const next = await start();
  expect(
    await withClient(next.url("postgres"), async (client) => (await client.query("SELECT 1")).rowCount),
  ).toBe(1);
});

it("wants its password", async () => {
  const database = await start();
  const wrong = database.url("postgres").replace(password, "guess");
  await expect(withClient(wrong, async () => "let in")).rejects.toThrow(/password authentication failed/);
});

it.each([
  ["that anyone may enter", 0o755],
  ["that its owner alone may enter", 0o700],
])("starts in a folder %s, as root too", async (_which, mode) => {
  chmodSync(parent, mode);
  const database = await start();
  expect(
    await withClient(database.url("postgres"), async (client) => (await client.query("SELECT 1")).rowCount),
  ).toBe(1);
});
