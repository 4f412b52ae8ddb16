import { performance } from "node:perf_hooks";
import process from "node:process";
import { readTrustProxy } from "../serve/read-trust-proxy";
import { serve } from "../serve/serve";
import { prepare } from "./prepare";
import { formatDuration } from "./report";
import { runUntilStopped } from "./run-until-stopped";

interface Site {
  args: readonly string[];
  dev: boolean;
  build(): Promise<unknown>;
}

/** Prepares, builds and serves until it is told to stop; whatever happens, what was opened is closed. */
export async function runSite({ args, dev, build }: Site): Promise<void> {
  const started = performance.now();
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });
  await runUntilStopped(async (lifecycle) => {
    const trustProxy = readTrustProxy();
    const { address, accounts } = await prepare(args, lifecycle);
    await build();
    await lifecycle.hold(
      () => serve({ ...address, trustProxy, dev }),
      (close) => close(),
    );
    const took = formatDuration(performance.now() - started);
    process.stdout.write(`\nReady after ${took}: ${address.url}\n\n${accounts}\n\nCtrl-C stops it.\n`);
  });
}
