import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lockFolder } from "./lock-folder";

let folder = "";
const file = () => path.join(folder, "receptive.pid");
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "receptive-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("holds the folder until it is released", () => {
  const release = lockFolder(folder);
  expect(readFileSync(file(), "utf8")).toMatch(new RegExp(`^${process.pid} .+`));
  release();
  expect(existsSync(file())).toBe(false);
});

it("refuses a folder another living process holds, naming it and the way out", async () => {
  const script = `import { lockFolder } from ${JSON.stringify(path.resolve("scripts/setup/lock-folder.ts"))};
    lockFolder(${JSON.stringify(folder)}); console.log("locked"); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
  await once(holder.stdout, "data");
  expect(() => lockFolder(folder)).toThrow(new RegExp(`process ${holder.pid}\\).*--data DIR`));
  holder.kill("SIGKILL");
  await once(holder, "exit");
  expect(existsSync(file())).toBe(true);
  lockFolder(folder)();
});

it.each([
  ["a process that is gone", "999999999 12345"],
  ["a process number that somebody else has by now", `${process.ppid} 1`],
  ["nothing readable", "rubbish"],
  ["nothing at all", ""],
])("takes over the lock of %s", (_who, text) => {
  writeFileSync(file(), text);
  lockFolder(folder)();
  expect(existsSync(file())).toBe(false);
});
