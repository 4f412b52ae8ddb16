import { readFileSync } from "node:fs";
import process from "node:process";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Calls stop on Ctrl-C, SIGTERM, a closed terminal, and when npm, which started us, is gone. It may be called several
 * times: npm passes Ctrl-C on, so it often arrives twice. A SIGINT for npm alone is swallowed by the shell between us
 * where that is dash.
 * @param {() => void} stop
 * @returns {() => void} stops listening
 */
export function onStopRequest(stop) {
  for (const signal of signals) process.on(signal, stop);
  const starters = findStarters();
  const watch =
    process.env.npm_lifecycle_event !== undefined &&
    setInterval(() => findStarters() !== starters && stop(), 1000).unref();
  return () => {
    for (const signal of signals) process.removeListener(signal, stop);
    clearInterval(watch || undefined);
  };
}

/** Our parent and its parent: npm starts us through a shell, which outlives a killed npm. */
function findStarters() {
  try {
    return `${process.ppid} ${/\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, "utf8"))?.[1]}`;
  } catch {
    return String(process.ppid);
  }
}
