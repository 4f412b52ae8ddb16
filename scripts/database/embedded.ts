import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { PlainError } from "../setup/plain-error";
import { findDatabaseUser } from "./database-user";
import { findBinaries } from "./find-binaries";
import { findFreePort } from "./find-free-port";
import { type Cluster, initialiseCluster } from "./initialise-cluster";
import { collectOutput, lastLine } from "./program-output";
import { stopLeftover } from "./stop-leftover";

interface EmbeddedOptions {
  /** The cluster's folder; made when missing. */
  folder: string;
  password: string;
  /** Gives up safety against power cuts for speed: tests only. */
  disposable?: boolean;
}

export interface EmbeddedDatabase {
  /** Connection URL of a database in this cluster. */
  url(database: string): string;
  /** Called when PostgreSQL ends although nobody asked it to. */
  onUnexpectedExit(listener: () => void): void;
  stop(): Promise<void>;
}

/** Starts the bundled PostgreSQL on a free port of 127.0.0.1; resolves when it accepts connections. */
export async function startEmbedded({
  folder,
  password,
  disposable = false,
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const binaries = findBinaries();
  mkdirSync(path.dirname(folder), { recursive: true });
  const user = findDatabaseUser([path.dirname(folder), path.dirname(binaries.postgres)]);
  await stopLeftover(folder);
  if (!existsSync(path.join(folder, "PG_VERSION")))
    await initialiseCluster({ binaries, folder, password, user });
  const port = await findFreePort();
  const server = await launchPatiently({ binaries, folder, user, port, disposable });
  let stopping = false;
  process.once("exit", () => server.kill("SIGINT"));
  return {
    url: (database) => `postgresql://receptive:${password}@127.0.0.1:${port}/${database}`,
    onUnexpectedExit: (listener) => server.once("exit", () => stopping || listener()),
    stop: async () => {
      if (stopping || server.exitCode !== null || server.signalCode !== null) return;
      stopping = true;
      const ended = once(server, "exit");
      // SIGINT is PostgreSQL's "fast shutdown": open sessions are ended, everything committed is written.
      server.kill("SIGINT");
      await ended;
    },
  };
}

/** The children of a killed PostgreSQL need a moment to notice; until then its memory "is still in use". */
async function launchPatiently(settings: Parameters<typeof launch>[0], tries = 25): Promise<ChildProcess> {
  try {
    return await launch(settings);
  } catch (error) {
    if (tries === 0 || !(error instanceof PlainError && error.message.includes("still in use"))) throw error;
    await wait(200);
    return launchPatiently(settings, tries - 1);
  }
}

async function launch({
  binaries,
  folder,
  user,
  port,
  disposable,
}: Cluster & { port: number; disposable: boolean }) {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    timezone: "UTC",
    lc_messages: "C",
    ...(disposable && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = user.spawn(binaries.postgres, ["-D", folder, "-p", String(port), ...flags], {
    stdio: ["ignore", "ignore", "pipe"],
    // Its own process group: Ctrl-C reaches us first, and we stop it after the last request.
    detached: process.platform !== "win32",
  });
  const output = collectOutput(server.stderr);
  await new Promise<void>((resolve, reject) => {
    const fail = () =>
      reject(new PlainError(`The database in ${folder} does not start: ${lastLine(output())}`));
    server.once("error", fail);
    server.once("exit", fail);
    server.stderr?.on("data", () => {
      if (!output().includes("ready to accept connections")) return;
      server.removeListener("exit", fail);
      resolve();
    });
  });
  return server;
}
