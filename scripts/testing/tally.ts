import process from "node:process";
import { formatDuration } from "../setup/report";

export interface Counts {
  passed: number;
  failed: number;
}

/** Sums what the suites of one run counted. */
export class Tally {
  readonly #total: Counts = { passed: 0, failed: 0 };
  readonly #failures: string[] = [];

  /** Runs one suite under a heading. A suite that throws failed; one that ran no test did, too. */
  async suite(name: string, run: () => Promise<Counts>): Promise<Counts> {
    process.stdout.write(`\n── ${name}\n`);
    const started = performance.now();
    const counts = await run().catch((error: unknown): Counts => {
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return { passed: 0, failed: 1 };
    });
    const failed = counts.passed + counts.failed === 0 ? 1 : counts.failed;
    if (failed > counts.failed) process.stdout.write("No test ran: that counts as a failure.\n");
    this.#total.passed += counts.passed;
    this.#total.failed += failed;
    if (failed > 0) this.#failures.push(name);
    const took = formatDuration(performance.now() - started);
    process.stdout.write(`   ${name}: ${counts.passed} passed, ${failed} failed (${took})\n`);
    return { passed: counts.passed, failed };
  }

  /** A suite that is one check: it passes when the work gives no complaint. */
  async check(name: string, work: () => Promise<readonly string[]>): Promise<Counts> {
    return this.suite(name, async () => {
      const complaints = await work();
      for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
      return complaints.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    });
  }

  /** The closing line, and the exit code to go with it. */
  close(): void {
    const { passed, failed } = this.#total;
    if (failed > 0) process.stdout.write(`\nFailed: ${this.#failures.join(", ")}\n`);
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
}
