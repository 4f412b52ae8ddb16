import { performance } from "node:perf_hooks";
import { stdout } from "node:process";

/** Milliseconds as people say them: "40 ms", "2.4 s", "1 min 12 s". */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
}

let hushed = false;

/** Once we stop, what is given up on the way is no news. */
export function hush(): void {
  hushed = true;
}

/** Says what is being done, does it, and says how long it took. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  if (!hushed) stdout.write(`  ${label} … `);
  try {
    const result = await work();
    if (!hushed) stdout.write(`${formatDuration(performance.now() - started)}\n`);
    return result;
  } catch (error) {
    if (!hushed) stdout.write("failed\n");
    throw error;
  }
}
