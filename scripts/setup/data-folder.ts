import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { PlainError } from "./plain-error";
import { readFlags } from "./read-flags.mjs";
import { root } from "./root";

/** Where everything lives that has to survive a restart: --data DIR, RECEPTIVE_DATA, or .data. */
export function findDataFolder(args: readonly string[]): string {
  const folder = path.resolve(root, readFlags(args).data ?? (process.env.RECEPTIVE_DATA || ".data"));
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new PlainError(`The data folder ${folder} cannot be made: choose another with --data DIR.`);
  }
  return folder;
}

/** A secret kept in the data folder, readable by its owner alone; made on first use. */
export function keepSecret(folder: string, name: string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  chmodSync(file, 0o600);
  return readFileSync(file, "utf8").trim();
}
