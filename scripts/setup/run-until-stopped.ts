import { readFileSync } from "node:fs";
import process from "node:process";

/**
 * Calls stop once, on Ctrl-C, SIGTERM or when npm, which started us, is gone; then ends the process.
 * A second Ctrl-C changes nothing: npm passes the first one on, so it often arrives twice.
 */
export function runUntilStopped(stop: () => Promise<void>): { fail(sentence: string): void } {
  let stopping = false;
  const end = async (code: number) => {
    if (stopping) return;
    stopping = true;
    process.stdout.write("\nStopping … ");
    await stop();
    process.stdout.write("stopped.\n");
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));
  if (process.env.npm_lifecycle_event !== undefined) {
    const starters = findStarters();
    setInterval(() => findStarters() !== starters && void end(0), 1000).unref();
  }
  return {
    fail: (sentence) => {
      process.stderr.write(`\n${sentence}\n`);
      void end(1);
    },
  };
}

/** Our parent and its parent: npm starts us through a shell, which outlives a killed npm. */
function findStarters(): string {
  try {
    return `${process.ppid} ${/\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, "utf8"))?.[1]}`;
  } catch {
    return String(process.ppid);
  }
}
