import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { PlainError } from "../setup/plain-error";

/** Under which user database programs run, and who has to own their files (null: we, ourselves). */
export interface DatabaseUser {
  owner: { uid: number; gid: number } | null;
  /** Spawns a database program as that user. */
  spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess;
}

const ourselves: DatabaseUser = {
  owner: null,
  spawn: (program, args, options) => spawn(program, args, options),
};

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the system user `postgres`, made when missing.
 * @param folders absolute paths that user must be able to enter
 */
export function findDatabaseUser(folders: readonly string[]): DatabaseUser {
  if (process.getuid?.() !== 0) return ourselves;
  const owner = findSystemUser() ?? createSystemUser();
  if (folders.every(isOpenToAll)) {
    return { owner, spawn: (program, args, options) => spawn(program, args, { ...options, ...owner }) };
  }
  if (!hasProgram("setpriv")) {
    throw new PlainError(
      "PostgreSQL does not run as root, and its user cannot enter this folder: move it out of a private folder, start as another user, or set DATABASE_URL.",
    );
  }
  // A clone below /root or in a `mktemp -d` can be entered by root alone; reading past that is all we lend. Without
  // the secure bit access(2), by which initdb looks for its neighbours, would not count what was lent.
  const lend = [
    "--inh-caps",
    "+dac_override",
    "--ambient-caps",
    "+dac_override",
    "--securebits",
    "+no_setuid_fixup",
  ];
  const become = ["--reuid", String(owner.uid), "--regid", String(owner.gid), "--clear-groups", ...lend];
  return {
    owner,
    spawn: (program, args, options) => spawn("setpriv", [...become, "--", program, ...args], options),
  };
}

function findSystemUser(): { uid: number; gid: number } | null {
  try {
    const id = (flag: string) =>
      Number.parseInt(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }), 10);
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

function createSystemUser(): { uid: number; gid: number } {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "pipe" });
  } catch {
    // Answered below: whether the user is there now is what counts.
  }
  const owner = findSystemUser();
  if (owner) return owner;
  throw new PlainError(
    "PostgreSQL does not run as root, and no user postgres could be made: start as another user, or set DATABASE_URL.",
  );
}

/** Whether every folder on the way there may be entered by anyone. A folder not made yet does not count. */
function isOpenToAll(folder: string): boolean {
  const enterable = !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0;
  const parent = path.dirname(folder);
  return enterable && (parent === folder || isOpenToAll(parent));
}

function hasProgram(name: string): boolean {
  return (process.env.PATH ?? "").split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
