/*
 * Every command of package.json comes through here. It runs before anything is installed, so this file and
 * setup/*.mjs use nothing but Node.
 */
import process from "node:process";

const [task, ...args] = process.argv.slice(2);
const { outliveTerminal } = await import("./setup/outlive-terminal.mjs");
outliveTerminal();

try {
  const { checkNode } = await import("./setup/check-node.mjs");
  checkNode();
  const { readFlags } = await import("./setup/read-flags.mjs");
  const help = task === "start" || task === "dev" ? readFlags(args).help : undefined;
  if (help === undefined) await runTask();
  else process.stdout.write(help);
} catch (error) {
  const plain = error instanceof Error && error.plain === true;
  process.stderr.write(`\n${plain ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 1;
}

async function runTask() {
  const { ensureInstalled } = await import("./setup/ensure-installed.mjs");
  await ensureInstalled();
  const { register } = await import("tsx/esm/api");
  register();
  const { run } = await import(`./tasks/${task}.ts`);
  await run(args);
}
