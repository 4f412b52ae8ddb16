import { performance } from "node:perf_hooks";
import process from "node:process";
import { readTrustProxy } from "../serve/read-trust-proxy";
import { serve } from "../serve/serve";
import { prepare } from "./prepare";
import { formatDuration } from "./report";
import { runUntilStopped } from "./run-until-stopped";

const noAccounts = "There are no demo accounts: RECEPTIVE_DEMO=1 makes them.";

interface Site {
  args: readonly string[];
  dev: boolean;
  build(): Promise<unknown>;
}

/** Prepares, builds and serves until it is told to stop; whatever happens, what was opened is closed. */
export async function runSite({ args, dev, build }: Site): Promise<void> {
  const started = performance.now();
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0)) await close();
  };
  const lifecycle = runUntilStopped(closeAll);
  try {
    const trustProxy = readTrustProxy();
    const { address, accounts } = await prepare(args, (database) => {
      closers.unshift(database.close);
      database.onUnexpectedExit(() => lifecycle.fail("The database ended unexpectedly, so Receptive stops."));
    });
    await build();
    closers.unshift(await serve({ ...address, trustProxy, dev }));
    const took = formatDuration(performance.now() - started);
    process.stdout.write(
      `\nReady after ${took}: ${address.url}\n\n${accounts || noAccounts}\n\nCtrl-C stops it.\n`,
    );
  } catch (error) {
    await closeAll();
    throw error;
  }
}
