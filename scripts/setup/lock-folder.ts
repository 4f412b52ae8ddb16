import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { PlainError } from "./plain-error";

/**
 * Takes the data folder for this process; gives the function that releases it. A lock whose process is gone,
 * after a crash or a power cut, is taken over.
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, "receptive.pid");
  const mine = `${process.pid} ${startOf(process.pid)}`;
  if (existsSync(file)) {
    const holder = readFileSync(file, "utf8");
    const pid = Number.parseInt(holder, 10);
    if (pid > 0 && pid !== process.pid && holder === `${pid} ${startOf(pid)}`) {
      throw new PlainError(
        `Another Receptive (process ${pid}) is using the data folder ${folder}: stop it, or give this one its own with --data DIR.`,
      );
    }
    rmSync(file, { force: true });
  }
  try {
    writeFileSync(file, mine, { flag: "wx" });
  } catch {
    throw new PlainError(
      `Another Receptive is just starting on the data folder ${folder}, or it cannot be written.`,
    );
  }
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  return release;
}

/** When a process began, since process numbers are reused; "" when there is no such process. */
function startOf(pid: number): string {
  if (existsSync("/proc/self/stat")) {
    try {
      // The second field is the program's name and may hold spaces; the start time is the 20th after it.
      return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "";
    } catch {
      return "";
    }
  }
  try {
    process.kill(pid, 0);
    return process.platform === "win32"
      ? "running"
      : execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
