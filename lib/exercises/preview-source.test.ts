import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exerciseTemplate } from "./exercise-template";
import { previewSource } from "./preview-source";

const SOURCE = `title: Sums
given:
  R: [[1, 2], [3, 4]]
  hidden: 7770001
prompt: Add. {{R}}
parts:
  - { id: r, kind: tensor, answer: R + R, points: 2 }
  - { id: n, kind: number, answer: sum(r) + hidden, points: 1 }
samples:
  - answers: { r: "2 4; 6 8", n: "7770021" }
    expect: { r: right, n: right }
  - answers: { r: "2 4; 6 9", n: "1" }
    expect:
      r: right
      n: wrong
`;

/** Milliseconds. Ten times what the slowest text takes on a small machine. */
const PATIENCE = 10_000;

describe("previewSource", () => {
  it("shows the exercise, its keys and its samples", () => {
    const { findings, shown } = previewSource(SOURCE.replace("r: right\n      n", "r: partial\n      n"));
    expect(findings).toEqual([]);
    expect(shown?.keys).toEqual({
      r: {
        type: "value",
        value: [
          [2, 4],
          [6, 8],
        ],
      },
      n: { type: "value", value: 7_770_021 },
    });
    expect(shown?.samples).toEqual([
      { sample: 1, part: "r", status: "right", difference: null },
      { sample: 1, part: "n", status: "right", difference: null },
      { sample: 2, part: "r", status: "partial", difference: null },
      { sample: 2, part: "n", status: "wrong", difference: null },
    ]);
  });

  it("shows students what a prompt shows, and no more", () => {
    const { shown } = previewSource(SOURCE);
    expect(shown?.exercise.given.map(({ name }) => name)).toEqual(["R"]);
    expect(JSON.stringify(shown?.exercise)).not.toMatch(/777000|hidden|samples/);
  });

  it("points at a sample that comes out otherwise than it says", () => {
    expect(previewSource(SOURCE).findings).toEqual([
      {
        severity: "error",
        line: 14,
        column: 10,
        endColumn: 15,
        message: "Sample 2, part r: expected right, found partial.",
      },
    ]);
    expect(previewSource(SOURCE).shown).not.toBeNull();
  });

  it("names all that is wrong, from top to bottom, and shows nothing", () => {
    const broken = SOURCE.replace("Sums", "''")
      .replace("R + R", "R + conv(R)")
      .replace("points: 1", "point: 1");
    const { findings, shown } = previewSource(broken);
    expect(shown).toBeNull();
    expect(findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '1: "title" must not be empty.',
      '7: There is no operation "conv". Did you mean "conv2d"?',
      '8: "point" is not a field here. Did you mean "points"?',
    ]);
    expect(findings[1]).toMatchObject({ column: 40, endColumn: 44, severity: "error" });
  });

  it("says the same thing about one place only once", () => {
    const { findings } = previewSource(SOURCE.replace("R + R", "abs(1, 2) + abs(1, 2)"));
    expect(new Set(findings.map((finding) => JSON.stringify(finding))).size).toBe(findings.length);
  });

  it.each([
    "<script>alert(1)</script>",
    '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    "[press](javascript:alert(1)) $\\href{javascript:alert(1)}{x}$",
    '"><img src=x onerror=alert(1)>',
    "{{R}} {{constructor.constructor}} {{7*7}} <%= 1 %>",
  ])("passes %s through as the text it is", (hostile) => {
    const text = JSON.stringify(hostile);
    const { findings, shown } = previewSource(
      SOURCE.replace("Sums", text).replace("prompt: Add. {{R}}", `prompt: ${text}\nhints: [${text}]`),
    );
    expect(findings.filter(({ line }) => line < 10)).toEqual([]);
    expect(shown?.exercise).toMatchObject({ title: hostile, prompt: hostile, hints: [hostile] });
  });

  it.each([
    ["a convolution as dear as any may be", "sum(conv2d(ones([200, 200]), ones([60, 60])))"],
    ["sums over a million cells", "sum(sum(ones([1000, 1000]), {axis: 0}))"],
    ["operations that do not exist", `[${"convolutio(),".repeat(1500)}1]`],
    ["lists of a thousand lists", `sum([${`[${"1,".repeat(9)}],`.repeat(900)}])`],
  ])("is soon done with %s in every part", { timeout: PATIENCE }, (_, program) => {
    const parts = Array.from(
      { length: 4 },
      (__, at) => `  - {id: p${at}, kind: number, answer: '${program}'}`,
    );
    const begun = performance.now();
    const { findings } = previewSource(`title: Heavy\nprompt: ""\nparts:\n${parts.join("\n")}\n`);
    expect(findings.length).toBeLessThanOrEqual(50);
    expect(performance.now() - begun).toBeLessThan(PATIENCE);
  });

  it("takes the text a new exercise begins with, whatever its title", () => {
    for (const title of [
      "Padding",
      "true",
      "1e3",
      "a: b # c",
      '"quoted"',
      "- list",
      "Größe 'x'",
      "{{R}}",
      "x".repeat(200),
    ]) {
      const { findings, shown } = previewSource(exerciseTemplate(title));
      expect(findings).toEqual([]);
      expect(shown?.exercise.title).toBe(title);
      expect(shown?.exercise.parts).toHaveLength(2);
    }
  });

  it("takes every exercise of the homework", () => {
    const source = readFileSync("content/cnn-homework/dilation.yaml", "utf8");
    const { findings, shown } = previewSource(source);
    expect(findings).toEqual([]);
    expect(shown?.samples.length).toBeGreaterThan(4);
  });
});
