import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root";

/** One hash over the names and contents of files and folders, given relative to the repository. */
export function fingerprint(places: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of places.flatMap(listFiles)) {
    hash.update(`${file}\0`).update(
      createHash("sha256")
        .update(readFileSync(path.join(root, file)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

/** Does the work unless it was last done for the same fingerprint; says whether it was done. */
export async function whenChanged(
  stamp: string,
  hash: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const file = path.join(root, stamp);
  if (existsSync(file) && readFileSync(file, "utf8") === hash) return false;
  await work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, hash);
  return true;
}

function listFiles(place: string): readonly string[] {
  const absolute = path.join(root, place);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [place];
  return readdirSync(absolute)
    .filter((name) => name !== "generated" && name !== "node_modules")
    .sort()
    .flatMap((name) => listFiles(path.posix.join(place, name)));
}
