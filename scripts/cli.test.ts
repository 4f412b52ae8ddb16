import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sampleSheet } from "@/lib/content/testing/sample-sheet";

/** Starting Node and loading the grader takes most of a second on a small machine. */
const PATIENCE = 30_000;

function run(script: string, args: readonly string[], input = "") {
  const done = spawnSync(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
    input,
    encoding: "utf8",
  });
  return { code: done.status, out: done.stdout, errors: done.stderr.trim().split("\n") };
}

describe("npm run grade", { timeout: PATIENCE }, () => {
  it("prints the marks of a sheet as JSON", () => {
    const sheet = JSON.stringify({ pack: "cnn-homework", answers: sampleSheet });
    const { code, out } = run("grade", ["--json", "-"], sheet);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ earned: 63.33, possible: 110, unknown: [] });
  });

  it("prints a readable report without --json", () => {
    const { code, out } = run(
      "grade",
      ["-"],
      '{"pack": "cnn-homework", "answers": {"dilation": {"r": "4 4"}}}',
    );
    expect(code).toBe(0);
    expect(out).toContain("✕ r            wrong            0 / 2  The size is not 1 × 2.");
  });

  it.each([
    ["text that is not JSON", "{", /not JSON/],
    ["a sheet without answers", '{"pack": "cnn-homework"}', /answers/],
    ["a bad seed", '{"pack": "cnn-homework", "answers": {}, "seed": -1}', /seed must be a whole number/],
    ["an unknown pack", '{"pack": "rnn", "answers": {}}', /no such pack/],
  ])("exits 2 with one plain line for %s", (_, input, message) => {
    const { code, out, errors } = run("grade", ["-"], input);
    expect({ code, out, lines: errors.length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(errors[0]).toMatch(message);
  });
});

describe("npm run evaluate", { timeout: PATIENCE }, () => {
  it("answers a line for a line, and goes on after a bad one", () => {
    const requests = [
      {
        expression: "conv2d(x, f)",
        given: {
          x: [
            [1, 2],
            [3, 4],
          ],
          f: "ones([2, 2])",
        },
      },
      { expression: "conv2d(x, f)", given: { x: [[1]], f: "ones([2, 2])" } },
      { expression: "maxpool2d(x)", given: { x: [[1]] } },
    ];
    const lines = [
      ...requests.map((request) => JSON.stringify(request)),
      "nonsense",
      '{"expression": "1/4"}',
    ];
    const { out } = run("evaluate", ["--lines"], lines.join("\n"));
    const answers = out
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(answers).toEqual([
      { value: [[10]] }, // 1 + 2 + 3 + 4
      { error: { code: "kernel-too-large", message: expect.stringContaining("spans 2 rows") } },
      { error: { code: "unknown-operation", message: expect.stringContaining('"maxPool2d"') } },
      { error: { code: "not-a-request", message: expect.any(String) } },
      { value: 0.25 },
    ]);
  });

  it("exits 1 for an expression that cannot be evaluated", () => {
    expect(run("evaluate", ["1 / 0"]).code).toBe(1);
  });
});

describe("npm run content:check", { timeout: PATIENCE }, () => {
  it("ends with its count, and exits 1 naming file and line where something is wrong", () => {
    const folder = mkdtempSync(join(tmpdir(), "pack-"));
    const exercise = (sample: string) =>
      `title: t\nprompt: p\nparts: [{ id: r, kind: number, answer: 1 + 1 }]\nsamples:\n  - { answers: { r: "${sample}" }, expect: { r: right } }\n`;
    writeFileSync(join(folder, "right.yaml"), exercise("2"));
    writeFileSync(join(folder, "wrong.yaml"), exercise("3"));
    const { code, out, errors } = run("content-check", [folder, "--variants", "5"]);
    expect({ code, last: out.trim().split("\n").at(-1) }).toEqual({
      code: 1,
      last: "content: 3 passed, 1 failed",
    });
    expect(errors).toEqual([
      expect.stringMatching(/wrong\.yaml:5: Sample 1, part r: expected right, found wrong\.$/),
    ]);
    rmSync(folder, { recursive: true });
  });

  it("exits 2 with one plain line for options that mean nothing", () => {
    const { code, errors } = run("content-check", ["--variants", "many"]);
    expect({ code, errors }).toEqual({
      code: 2,
      errors: [expect.stringMatching(/^Usage: npm run content:check/)],
    });
  });
});
