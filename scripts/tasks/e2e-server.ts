import { rmSync } from "node:fs";
import process from "node:process";
import { PlainError } from "../setup/plain-error";
import { run as start } from "./start";

/** What Playwright starts: the built site on a data folder that begins empty and belongs to the tests alone. */
export async function run(): Promise<void> {
  const folder = process.env.RECEPTIVE_DATA;
  if (!folder?.includes("e2e")) throw new PlainError("The browser tests' data folder is not set.");
  // DATABASE_URL would lead to somebody's real data.
  delete process.env.DATABASE_URL;
  rmSync(folder, { recursive: true, force: true });
  await start([]);
}
