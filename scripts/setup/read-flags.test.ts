import { spawnSync } from "node:child_process";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { readFlags } from "./read-flags.mjs";

describe("npm start --", () => {
  it.each([
    [[], undefined],
    [["--data", "x"], "x"],
    [["--data=x y"], "x y"],
  ])("%j", (args, data) => {
    expect(readFlags(args)).toEqual({ data, help: undefined });
  });

  it.each([
    [["--prot", "3001"], "--prot is not known here: there are --data DIR and --help."],
    [["--data", "x", "y"], "y is not known here: there are --data DIR and --help."],
    [["--data"], "--data needs a folder: npm start -- --data DIR"],
    [["--data="], "--data needs a folder: npm start -- --data DIR"],
    [["--data", "--help"], "--data needs a folder: npm start -- --data DIR"],
  ])("%j is refused with one plain sentence", (args, sentence) => {
    expect(() => readFlags(args)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(`^${sentence}$`), plain: true }),
    );
  });
});

/** Starts nothing, so these return at once. */
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr: stderr.trim() };
};

it("prints how it is used, or what it does not know, and starts nothing", { timeout: 20_000 }, () => {
  const help = { status: 0, stdout: expect.stringContaining("--data DIR"), stderr: "" };
  expect(run("start", "--help")).toEqual(help);
  expect(run("dev", "-h")).toEqual(help);
  const refusal = "--prot=1 is not known here: there are --data DIR and --help.";
  expect(run("start", "--prot=1")).toEqual({ status: 1, stdout: "", stderr: refusal });
});
