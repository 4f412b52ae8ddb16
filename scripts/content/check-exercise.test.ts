import { describe, expect, it } from "vitest";
import { parseExercise } from "@/grader";
import { checkExercise } from "./check-exercise";
import { describeDetails } from "./describe-details";
import { reportTable } from "./report-table";

const check = (source: string, variants = 20) => {
  const exercise = parseExercise(source);
  if (!exercise.ok) throw new Error(JSON.stringify(exercise.issues));
  return checkExercise({ slug: "test", source, conventions: {}, exercise: exercise.value }, variants);
};

/** Line and message of every failure. */
const failures = (source: string, variants?: number) =>
  check(source, variants).failures.map(({ line, message }) => `${line}: ${message}`);

const doubled = (lines: string) => `title: Doubles
given: { R: [[1, 2]] }
${lines}prompt: p
parts:
  - { id: r, kind: tensor, answer: R + R }
samples:
  - { answers: { r: "2 4" }, expect: { r: right } }
`;

/** A filter of ones over an image that shows everything but turned filters. */
const filtered = (lines: string) => `title: Filters
given: { x: [[1, -2, 3], [4, 5, -6], [-7, 8, 10]], f: "ones([2, 2])" }
${lines}prompt: p
parts:
  - { id: r, kind: tensor, answer: "conv2d(x, f)" }
samples:
  - { answers: { r: "[[8, 0], [10, 17]]" }, expect: { r: right } }
`;

describe("an exercise in order", () => {
  it("passes with its samples, its parts and those of its variants", () => {
    const report = check(doubled("vary: { R: 'integers([1, 2], 0, 9)' }\n"));
    expect(report).toMatchObject({ failures: [], samples: 1, parts: 1, engines: true, passed: 1 + 1 + 20 });
    expect(report.variants).toMatchObject({ variants: 20, redrawn: 0 });
  });

  it("has no variants without vary, or where none are asked for", () => {
    expect(check(doubled("")).variants).toBeNull();
    expect(check(doubled("vary: { R: 'integers([1, 2], 0, 9)' }\n"), 0).variants).toBeNull();
  });
});

describe("what is found, where it stands", () => {
  it("a sample that comes out otherwise", () => {
    expect(failures(doubled("").replace("2 4", "2 5"))).toEqual([
      "7: Sample 1, part r: expected right, found partial.",
    ]);
  });

  it("no samples", () => {
    expect(failures(doubled("").replace(/samples:[\s\S]*/, ""))).toEqual(["1: There are no samples."]);
  });

  it("mistakes hidden behind the right answer", () => {
    expect(failures(filtered(""))).toEqual([
      expect.stringMatching(
        /^5: kernel-flipped, .*kernel-transposed.*: hidden behind the right answer\. Change/,
      ),
    ]);
  });

  it("nothing where the file says so, and what is said wrongly", () => {
    const [silent] = failures(filtered(""));
    const hidden = silent?.slice(3, silent.indexOf(": hidden"));
    const known = (ids: string) => filtered(`known: [{ hidden: [${ids}], because: It is printed. }]\n`);
    expect(failures(known(hidden ?? ""))).toEqual([]);
    expect(check(known(hidden ?? ""))).toMatchObject({ known: hidden?.split(", ").length });
    expect(failures(known(`${hidden}, padding-added`))).toEqual([
      '3: "known" says that padding-added is hidden, but it shows; take it out.',
    ]);
  });

  it("mistakes that every variant hides, though the original does not", () => {
    const source = filtered("vary: { f: 'full([2, 2], integers([], 1, 3))' }\n").replace(
      'f: "ones([2, 2])"',
      "f: [[1, 2], [3, 5]]",
    );
    // 1·1 − 2·2 + 4·3 + 5·5 = 34, −2 + 6 + 15 − 30 = −11, 4 + 10 − 21 + 40 = 33, 5 − 12 + 24 + 50 = 67
    expect(failures(source.replace("[[8, 0], [10, 17]]", "[[34, -11], [33, 67]]"))).toEqual([
      expect.stringMatching(/^3: kernel-flipped, .*: hidden behind the right answer in every variant\./),
    ]);
  });

  it("draws that are thrown away too often", () => {
    // Of ten pairs a ≤ b of one row, those with a = b hide a mirrored filter: choose gives them nine times in ten.
    const seldom = `title: Seldom
given: { f: [[1, 2]] }
vary:
  f: choose([[[1, 1]], [[2, 2]], [[3, 3]], [[4, 4]], [[5, 5]], [[6, 6]], [[7, 7]], [[8, 8]], [[9, 9]], [[1, 2]]])
  reveal: [kernel-flipped]
prompt: p
parts:
  - { id: r, kind: tensor, answer: "conv2d([[1, 5, -3]], f)" }
samples:
  - { answers: { r: "11 -1" }, expect: { r: right } }
`;
    expect(failures(seldom, 40)).toContainEqual(
      expect.stringMatching(/^5: (8[4-9]|9[0-5]) % of the draws are thrown away/),
    );
  });

  it("numbers on which the second engine disagrees, once for all variants", () => {
    // Beyond float32, where the second engine divides infinity by infinity.
    const huge = `title: Huge
given: { n: 1e39 }
vary: { n: "choose([1e39, 2e39])" }
prompt: p
parts:
  - { id: r, kind: number, answer: n / n }
samples:
  - { answers: { r: "1" }, expect: { r: right } }
`;
    const report = check(huge);
    expect(report.engines).toBe(false);
    expect(report.failures).toEqual([
      { line: 6, message: expect.stringContaining("The two engines disagree:") },
    ]);
    const late = check(huge.replace("n: 1e39", "n: 1"));
    expect(late.failures).toEqual([
      {
        line: 6,
        message: expect.stringMatching(/^20 of 20 variants, first that of seed 0: The two engines/),
      },
    ]);
  });
});

describe("the table", () => {
  it("has a line for every exercise, and dashes where there are no variants", () => {
    const report = check(doubled(""));
    const lines = reportTable("pack", [report]).split("\n");
    expect(lines[0]).toMatch(/^pack +parts +samples +engines +hidden \(known\)/);
    expect(lines[1]).toMatch(/^ {2}test +1 +1 +agree +0 \(0\) +0 +– +– +– +–$/);
    expect(lines[0]?.length).toBe(lines[1]?.length);
  });

  it("has the names of the mistakes apart", () => {
    const details = describeDetails(check(filtered("vary: { f: 'integers([2, 2], 0, 2)' }\n")));
    expect(details).toMatch(/^test\n {2}hidden: kernel-flipped/);
    expect(details).toMatch(/hidden in \d+ of 20 variants: kernel-/);
  });
});
