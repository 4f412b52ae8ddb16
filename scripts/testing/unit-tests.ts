import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { inModules, runProgram } from "./run-program";
import type { Counts } from "./tally";

const reportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() });

/** Runs vitest: all projects, or those named. */
export async function runUnitTests(projects: readonly string[] = []): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), "receptive-report-"));
  const file = path.join(folder, "vitest.json");
  try {
    const flags = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await runProgram([
      inModules("vitest/vitest.mjs"),
      "run",
      ...flags,
      ...projects.map((name) => `--project=${name}`),
    ]);
    const report = reportSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    // A file that does not load has no failed test of its own, yet the run did not succeed.
    const failed = Math.max(report.numFailedTests, code === 0 && report.success ? 0 : 1);
    return { passed: report.numPassedTests, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
