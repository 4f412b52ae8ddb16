import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import process from "node:process";
import { root } from "../setup/root";

/** Runs a Node program of node_modules, or a script of ours, with its output shown; gives its exit code. */
export async function runProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  const kill = () => child.kill();
  process.once("exit", kill);
  const [code] = await once(child, "exit");
  process.removeListener("exit", kill);
  return typeof code === "number" ? code : 1;
}

export function inModules(file: string): string {
  return path.join(root, "node_modules", file);
}
