import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { startDisposable } from "../database/disposable";
import { ensureDatabase } from "../database/ensure-database";
import { findFreePort } from "../database/find-free-port";
import { root } from "../setup/root";
import { runCommand } from "../setup/run-command";

export interface Sites {
  /** Address of the product's site, freshly seeded. */
  readonly product: string;
  /** Address of an empty Next site with one route that makes one INSERT. */
  readonly bare: string;
  readonly databaseUrl: string;
  readonly secret: string;
  readonly close: () => Promise<void>;
}

const SECRET = "bench-secret-bench-secret-bench-secret";
const nextProgram = path.join(root, "node_modules/next/dist/bin/next");

/** Starts the product and the bare site side by side, both in production mode, on one disposable database. */
export async function openSites(): Promise<Sites> {
  const bareFolder = await buildBareSite();
  const cluster = await startDisposable();
  await ensureDatabase(cluster.url("postgres"), "bench");
  const databaseUrl = cluster.url("bench");
  const [productPort, barePort] = [await findFreePort(), await findFreePort()];
  const product = `http://localhost:${productPort}`;
  const bare = `http://localhost:${barePort}`;
  const stops = [
    start(["scripts/run.mjs", "start"], {
      PORT: String(productPort),
      NEXTAUTH_URL: product,
      NEXTAUTH_SECRET: SECRET,
      DATABASE_URL: databaseUrl,
      RECEPTIVE_DEMO: "1",
      RECEPTIVE_DATA: path.join(root, ".data/bench/data"),
    }),
    start([nextProgram, "start", bareFolder, "-p", String(barePort)], { DATABASE_URL: databaseUrl }),
  ];
  const close = async () => {
    for (const stop of stops) await stop();
    await cluster.remove();
    rmSync(bareFolder, { recursive: true, force: true });
  };
  await Promise.all([answers(`${product}/api/health`), answers(bare)]);
  return { product, bare, databaseUrl, secret: SECRET, close };
}

/** Builds the bare site outside the repository, whose own proxy it would pick up otherwise. Gives its folder. */
async function buildBareSite(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "bare-site-"));
  cpSync(path.join(root, "scripts/bench/bare-app"), folder, { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  const config = {
    turbopack: { root: path.parse(folder).root },
    serverExternalPackages: ["pg"],
    typescript: { ignoreBuildErrors: true },
  };
  writeFileSync(path.join(folder, "next.config.mjs"), `export default ${JSON.stringify(config)};\n`);
  writeFileSync(path.join(folder, "package.json"), '{"private": true, "type": "module"}\n');
  await runCommand({
    args: [nextProgram, "build", folder],
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    failure: "The bare site could not be built",
  });
  return folder;
}

/** Starts a Node program and gives the function that ends it. */
function start(args: readonly string[], env: Readonly<Record<string, string>>): () => Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
}

const PATIENCE_IN_SECONDS = 300;

async function answers(url: string): Promise<void> {
  for (let second = 0; second < PATIENCE_IN_SECONDS; second++) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await wait(1000);
  }
  throw new Error(`${url} did not answer within ${PATIENCE_IN_SECONDS} seconds`);
}
