/*
 * Every command of package.json comes through here. It runs before anything is installed, so this file and
 * setup/*.mjs use nothing but Node.
 */
import process from "node:process";

const [task, ...args] = process.argv.slice(2);

try {
  const { checkNode } = await import("./setup/check-node.mjs");
  checkNode();
  const { ensureInstalled } = await import("./setup/ensure-installed.mjs");
  await ensureInstalled();
  const { register } = await import("tsx/esm/api");
  register();
  const { run } = await import(`./tasks/${task}.ts`);
  await run(args);
} catch (error) {
  const plain = error instanceof Error && error.plain === true;
  process.stderr.write(`\n${plain ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 1;
}
