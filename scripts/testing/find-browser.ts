import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { chromium } from "@playwright/test";
import { PlainError } from "../setup/plain-error";
import { inModules } from "./run-program";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macChrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The browser to test with: Playwright's own, one of the system, or one installed now. Says which. */
export function findBrowser(): string {
  const found =
    process.env.RECEPTIVE_BROWSER || findOwn() || findSystem() || installOwn() || installPackage();
  if (!found)
    throw new PlainError("There is no Chromium and none could be installed: set RECEPTIVE_BROWSER to one.");
  process.stdout.write(`Browser: ${found}\n`);
  return found;
}

function findOwn(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function findSystem(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...files, macChrome].find((file) => existsSync(file));
}

function installOwn(): string | undefined {
  attempt("Downloading Playwright's Chromium", process.execPath, [
    inModules("@playwright/test/cli.js"),
    "install",
    "chromium",
  ]);
  return findOwn();
}

function installPackage(): string | undefined {
  if (process.platform !== "linux") return undefined;
  const rights = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const command of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const [program = "apt-get", ...args] = [...rights, "apt-get", ...command];
    if (!attempt(`Asking the system for Chromium (apt-get ${command[0]})`, program, args)) return undefined;
  }
  return findSystem();
}

function attempt(label: string, program: string, args: readonly string[]): boolean {
  process.stdout.write(`${label} … `);
  try {
    execFileSync(program, args, { stdio: "pipe", timeout: 600_000 });
    process.stdout.write("done\n");
    return true;
  } catch {
    process.stdout.write("not possible here\n");
    return false;
  }
}
