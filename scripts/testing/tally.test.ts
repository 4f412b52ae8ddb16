import process from "node:process";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Tally } from "./tally";

let output = "";
const exitCode = process.exitCode;
beforeEach(() => {
  output = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    output += String(text);
    return true;
  });
});
afterEach(() => {
  process.exitCode = exitCode;
});

function close(tally: Tally): { line: string | undefined; code: typeof process.exitCode } {
  tally.close();
  const code = process.exitCode;
  process.exitCode = exitCode;
  return { line: output.trimEnd().split("\n").at(-1), code };
}

it("sums suites and closes with the plain count", async () => {
  const tally = new Tally();
  await tally.suite("a", async () => ({ passed: 3, failed: 0 }));
  await tally.check("b", async () => []);
  expect(close(tally)).toEqual({ line: "4 passed, 0 failed", code: 0 });
});

it("counts a complaint, a crash and a suite without tests as failures", async () => {
  const tally = new Tally();
  await tally.check("complains", async () => ["so"]);
  await tally.suite("crashes", () => Promise.reject(new Error("down")));
  await tally.suite("is empty", async () => ({ passed: 0, failed: 0 }));
  expect(close(tally)).toEqual({ line: "0 passed, 3 failed", code: 1 });
  expect(output).toContain("Failed: complains, crashes, is empty");
});
