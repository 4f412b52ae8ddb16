import { spawn } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
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
const bareFolder = path.join(root, ".data/bench/bare");
const nextProgram = path.join(root, "node_modules/next/dist/bin/next");

/** Starts the product and the bare site side by side, both in production mode, on one disposable database. */
export async function openSites(): Promise<Sites> {
  await buildBareSite();
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
  };
  await Promise.all([answers(`${product}/api/health`), answers(bare)]);
  return { product, bare, databaseUrl, secret: SECRET, close };
}

async function buildBareSite(): Promise<void> {
  mkdirSync(bareFolder, { recursive: true });
  cpSync(path.join(root, "scripts/bench/bare-app"), bareFolder, { recursive: true });
  const config = {
    turbopack: { root },
    serverExternalPackages: ["pg"],
    typescript: { ignoreBuildErrors: true },
  };
  writeFileSync(path.join(bareFolder, "next.config.mjs"), `export default ${JSON.stringify(config)};\n`);
  writeFileSync(path.join(bareFolder, "package.json"), '{"private": true, "type": "module"}\n');
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runCommand({
    args: [nextProgram, "build", bareFolder],
    env,
    failure: "The bare site could not be built",
  });
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
