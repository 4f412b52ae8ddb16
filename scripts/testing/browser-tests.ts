import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { findBrowser } from "./find-browser";
import { inModules, runProgram } from "./run-program";
import type { Counts } from "./tally";

const reportSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/**
 * Runs Playwright against a really started server; finds a browser first.
 * @param filters files or titles to run; all when empty
 */
export async function runBrowserTests(filters: readonly string[] = []): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), "receptive-report-"));
  const file = path.join(folder, "playwright.json");
  try {
    const code = await runProgram(
      [
        inModules("@playwright/test/cli.js"),
        "test",
        "--config=e2e/playwright.config.ts",
        "--reporter=list,json",
        ...filters,
      ],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: file, RECEPTIVE_BROWSER: findBrowser() },
    );
    const { expected, unexpected, flaky, skipped } = reportSchema.parse(
      JSON.parse(readFileSync(file, "utf8")),
    ).stats;
    const failed = unexpected + flaky + skipped;
    return { passed: expected, failed: Math.max(failed, code === 0 ? 0 : 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
