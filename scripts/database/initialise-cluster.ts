import { once } from "node:events";
import { chmodSync, chownSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { PlainError } from "../setup/plain-error";
import type { DatabaseUser } from "./database-user";
import type { PostgresBinaries } from "./find-binaries";
import { collectOutput, lastLine } from "./program-output";

export interface Cluster {
  binaries: PostgresBinaries;
  folder: string;
  user: DatabaseUser;
}

/**
 * Makes an empty PostgreSQL cluster. It is made beside the folder and moved there when complete: what a setup cut
 * short left behind is never taken for a cluster.
 */
export async function initialiseCluster(options: Cluster & { password: string }): Promise<void> {
  const { binaries, folder, password, user } = options;
  const draft = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  for (const place of [draft, passwordFile, folder]) rmSync(place, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  mkdirSync(draft, { mode: 0o700 });
  for (const program of [binaries.initdb, binaries.postgres]) makeExecutable(program);
  if (user.owner) {
    for (const place of [passwordFile, draft]) chownSync(place, user.owner.uid, user.owner.gid);
  }
  try {
    const names = [`--pgdata=${draft}`, "--username=receptive", `--pwfile=${passwordFile}`];
    const initdb = user.spawn(
      binaries.initdb,
      [...names, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    const output = collectOutput(initdb.stderr);
    const [code] = await once(initdb, "close");
    if (code !== 0) throw new PlainError(`No database could be set up in ${folder}: ${lastLine(output())}`);
    renameSync(draft, folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** npm keeps the mode of packed files, but some caches and copies do not. */
function makeExecutable(file: string): void {
  if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
}
