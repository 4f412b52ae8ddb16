import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { PlainError } from "./plain-error";

interface Command {
  /** A script for this Node, or with `program` the arguments of another program. */
  args: readonly string[];
  program?: string;
  env?: Readonly<Record<string, string | undefined>>;
  /** What failed, as the start of a sentence: "The build failed". */
  failure: string;
}

const running = new Set<ChildProcess>();
let ended = false;

/** Ends what is running, waits for it, and lets nothing new begin: for a process that stops. */
export async function endCommands(): Promise<void> {
  ended = true;
  for (const child of running) child.kill();
  await Promise.all([...running].map((child) => once(child, "close")));
}

/** Runs a program quietly and gives its output; on failure throws the sentence followed by the output. */
export async function runCommand({
  args,
  program = process.execPath,
  env,
  failure,
}: Command): Promise<string> {
  if (ended) throw new PlainError(`${failure}: Receptive is stopping.`);
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const kill = () => child.kill();
  process.once("exit", kill);
  running.add(child);
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).finally(() => {
    running.delete(child);
    process.removeListener("exit", kill);
  });
  const text = Buffer.concat(output).toString("utf8").trim();
  if (code !== 0) throw new PlainError(`${failure}:\n\n${text}`);
  return text;
}
