import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

const here = path.dirname(fileURLToPath(import.meta.url));
const results = path.join(here, ".results");

// Workers load this file again and inherit what the first load settled.
process.env.E2E_PORT ??= String(41_000 + (process.pid % 2_000));
process.env.E2E_SECRET ??= "end-to-end-tests-end-to-end-tests";
process.env.E2E_DATA ??= path.join(results, "data");

const baseURL = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: here,
  outputDir: path.join(results, "artifacts"),
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes at the second try is a broken test.
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: "list",
  use: {
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    launchOptions: {
      // Set by `npm test` and `npm run e2e`, which look for a browser; otherwise Playwright's own.
      ...(process.env.RECEPTIVE_BROWSER && { executablePath: process.env.RECEPTIVE_BROWSER }),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
  webServer: {
    command: "node scripts/run.mjs e2e-server",
    cwd: path.dirname(here),
    url: `${baseURL}/api/health`,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    env: {
      PORT: process.env.E2E_PORT,
      HOST: "",
      NEXTAUTH_URL: baseURL,
      NEXTAUTH_SECRET: process.env.E2E_SECRET,
      RECEPTIVE_DATA: process.env.E2E_DATA,
      RECEPTIVE_DEMO: "1",
      DATABASE_URL: "",
    },
  },
});
