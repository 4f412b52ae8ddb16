import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { root } from "../setup/root";
import type { Counts } from "./tally";

/** Runs `content:check`, which closes with its own count: "N passed, M failed". */
export async function runContentCheck(): Promise<Counts> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/content-check.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString("utf8");
    process.stdout.write(chunk);
  });
  const [code] = await once(child, "close");
  const counts = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  if (!counts) throw new Error(`The content check ended with ${code} and gave no count.`);
  const failed = Number(counts[2]);
  return { passed: Number(counts[1]), failed: Math.max(failed, code === 0 ? 0 : 1) };
}
