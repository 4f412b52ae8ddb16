import path from "node:path";
import { fingerprint, whenChanged } from "./fingerprint";
import { step } from "./report";
import { root } from "./root";
import { runCommand } from "./run-command";

const sources = [
  "app",
  "lib",
  "grader",
  "content",
  "public",
  "prisma/schema.prisma",
  "proxy.ts",
  "instrumentation.ts",
];
const settings = ["next.config.js", "tsconfig.json", "package.json", "package-lock.json"];

/** Builds the site when a source or setting changed since the last build. */
export async function buildSite(): Promise<boolean> {
  return whenChanged(".next/receptive-build", fingerprint([...sources, ...settings]), () =>
    step("Building the site", () =>
      runCommand({
        args: [path.join(root, "node_modules/next/dist/bin/next"), "build"],
        env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
        failure: "The build failed",
      }),
    ),
  );
}
