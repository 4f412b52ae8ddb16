import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { keepSecret } from "../setup/data-folder";
import { lockFolder } from "../setup/lock-folder";
import { PlainError } from "../setup/plain-error";
import { step } from "../setup/report";
import { startEmbedded } from "./embedded";
import { ensureDatabase } from "./ensure-database";
import { withClient } from "./with-client";

export interface OpenDatabase {
  url: string;
  /** False when DATABASE_URL names the user's own. */
  embedded: boolean;
  onUnexpectedExit(listener: () => void): void;
  close(): Promise<void>;
}

/** The database of DATABASE_URL, or the bundled PostgreSQL with its data in the data folder. */
export async function openDatabase(folder: string): Promise<OpenDatabase> {
  const given = process.env.DATABASE_URL;
  return given ? openOwn(given) : openEmbedded(folder);
}

async function openOwn(url: string): Promise<OpenDatabase> {
  await step("Connecting to the database of DATABASE_URL", () => assertReachable(url));
  return { url, embedded: false, onUnexpectedExit: () => undefined, close: async () => undefined };
}

async function assertReachable(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new PlainError("DATABASE_URL is not of the form postgresql://user:password@host:5432/database.");
  }
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    return rows[0]?.version ?? 0;
  }).catch((error: unknown) => {
    throw new PlainError(`The database of DATABASE_URL cannot be used: ${reasonOf(error)}.`);
  });
  if (version < 150_000) throw new PlainError("The database of DATABASE_URL is older than PostgreSQL 15.");
}

/** A refused connection to a name with several addresses arrives as an AggregateError without a message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}

async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const release = lockFolder(folder);
  try {
    const label = `Starting PostgreSQL in ${path.relative(process.cwd(), folder) || "."}`;
    return await step(label, () => startIn(folder, release));
  } catch (error) {
    release();
    throw error;
  }
}

async function startIn(folder: string, release: () => void): Promise<OpenDatabase> {
  const urlFile = path.join(folder, "database-url");
  const password = keepSecret(folder, "database-password");
  const cluster = await startEmbedded({ folder: path.join(folder, "postgres"), password });
  const close = async () => {
    await cluster.stop();
    rmSync(urlFile, { force: true });
    release();
  };
  try {
    await ensureDatabase(cluster.url("postgres"), "receptive");
    const url = cluster.url("receptive");
    rmSync(urlFile, { force: true });
    writeFileSync(urlFile, `${url}\n`, { mode: 0o600 });
    return { url, embedded: true, onUnexpectedExit: cluster.onUnexpectedExit, close };
  } catch (error) {
    await close();
    throw error;
  }
}
