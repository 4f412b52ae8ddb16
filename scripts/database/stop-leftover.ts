import { existsSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { PlainError } from "../setup/plain-error";

/**
 * Stops a PostgreSQL that outlived a killed Receptive, so that its folder can be opened again. The caller holds
 * the data folder's lock, so no living Receptive is using it. A stale postmaster.pid alone is left to PostgreSQL,
 * which sees through it.
 */
export async function stopLeftover(folder: string): Promise<void> {
  const file = path.join(folder, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
  if (!isPostgresOf(pid, folder)) return;
  process.kill(pid, "SIGINT");
  for (let tries = 0; tries < 300; tries += 1) {
    if (!existsSync(file)) return;
    await wait(100);
  }
  throw new PlainError(
    `A database left over from an earlier run (process ${pid}) does not stop: end it and start again.`,
  );
}

/** Whether this process number really is a PostgreSQL of that folder: numbers are reused after a reboot. */
function isPostgresOf(pid: number, folder: string): boolean {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    // No /proc here: the file names the folder and the process is alive, which is what PostgreSQL itself trusts.
    return process.platform !== "linux";
  }
}
