import { describe, expect, test } from "vitest";
import { issuesIn } from "../testing/outcome";
import { lineOfIssue } from "./line-of-issue";
import { parseExercise } from "./parse-exercise";

const SOURCE = `title: A test
given:
  R: [[1, 2]]
prompt: |
  Compute.

  {{R}}
parts:
  - id: r
    kind: tensor
    answer: R + 1
  - { id: s, kind: number, answer: sum(r), points: 2 }
samples:
  - answers: { r: "2 3" }
    expect: { r: right }
`;

/** The lines of all issues after one replacement in the source above, which itself has none. */
function lines(from: string, to: string): number[] {
  const source = SOURCE.replace(from, to);
  return issuesIn(parseExercise(source)).map((found) => lineOfIssue(source, found));
}

describe("the line of an issue", () => {
  test("the source itself has none", () => {
    expect(parseExercise(SOURCE).ok).toBe(true);
  });

  test.each([
    ["title", "titel: x\ntitle", 1],
    ["[[1, 2]]", "[[1, 2]]\n  S: conv(R)", 4],
    ["[[1, 2]]", "Q", 3],
    ["{{R}}", "{{Q}}", 4], // a block of text begins where its field does
    ["id: r", "id: R", 9],
    ["kind: tensor", "kind: tensr", 10],
    ["R + 1", "s", 11],
    ["R + 1", "1/0", 11],
    ["R + 1", "1 +", 11],
    ["R + 1", "R + 1\n    credit: some", 12],
    ["points: 2", "points: 2.005", 12],
    ["points: 2", "pionts: 2", 12],
    ["r: right", "q: right", 14],
    ["r: right", "r: blue", 15],
    ["kind: tensor\n", 'kind: "tensor\n', 10],
  ])("%j changed to %j is wrong in line %d", (from, to, line) => {
    expect(lines(from, to)[0]).toBe(line);
  });

  test("a field that is missing belongs to where it should stand", () => {
    expect(lines("    kind: tensor\n", "")).toEqual([9]);
    expect(lines("title: A test\n", "")).toEqual([1]);
  });

  test("several issues have several lines", () => {
    expect(lines("R + 1\n  - { id: s", "Q\n  - { id: R")).toEqual([12, 11]);
  });

  test("a file that is too long is not searched", { timeout: 10_000 }, () => {
    const source = "- ".repeat(5_000_000);
    expect(issuesIn(parseExercise(source)).map((found) => lineOfIssue(source, found))).toEqual([1]);
  });
});
