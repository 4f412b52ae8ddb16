import { describe, expect, test } from "vitest";
import { issuesIn } from "../testing/outcome";
import { parseExercise } from "./parse-exercise";
import { placesOf, placesOfPaths } from "./places-of";

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

/** `line: text` for every place: what an editor would underline. */
function underlined(source: string): string[] {
  const lines = source.split("\n");
  const exercise = parseExercise(source);
  return placesOf(source, exercise.ok ? [] : exercise.issues).map(({ line, column, endColumn }) => {
    expect(endColumn).toBeGreaterThan(column);
    return `${line}: ${lines[line - 1]?.slice(column - 1, endColumn - 1)}`;
  });
}

describe("the place of an issue", () => {
  test("the source itself has none", () => {
    expect(underlined(SOURCE)).toEqual([]);
  });

  test.each([
    ["title", "titel: x\ntitle", "1: titel"],
    ["[[1, 2]]", "[[1, 2]]\n  S: conv(R)", "4: conv"],
    ["[[1, 2]]", "Q", "3: Q"],
    ["[[1, 2]]", "[[1, .nan]]", "3: [[1, .nan]]"],
    ["{{R}}", "{{R}} and {{ Q }}", "7: {{ Q }}"],
    ["id: r", "id: R", "9: R"],
    ["kind: tensor", "kind: tensr", "10: tensr"],
    ["R + 1", "s", "11: s"],
    ["R + 1", "R + 1/0", "11: 1/0"],
    ["R + 1", "1 +", "11: +"],
    ["R + 1", "R + Q + 1", "11: R + Q + 1"],
    ["R + 1", "R\n      + conv(R)", "12: conv"],
    ["R + 1", "|\n      R +\n      conv(conv2d(R, R))", "13: conv"],
    ["R + 1", ">-\n      R +\n      conv(R)", "13: conv"],
    ["R + 1", "'conv(R)'", "11: conv"],
    ["R + 1", '"conv2d(R, conv(R))"', "11: conv"],
    // An escape parts the text from the value: the whole of it is meant.
    ["R + 1", '"\\x63onv(R)"', '11: "\\x63onv(R)"'],
    ["R + 1", '"conv2d(R, R, {pading: 1})"', "11: conv2d(R, R, {pading: 1})"],
    // A colon in a text without quotes.
    ["R + 1", "conv2d(R, R, {padding: 1})", "11: c"],
    ["R + 1", "R + 1\n    credit: some", "12: some"],
    ["points: 2", "points: 2.005", "12: 2.005"],
    ["points: 2", "pionts: 2", "12: pionts"],
    ["r: right", "q: right", "15: q"],
    ["r: right", "r: blue", "15: blue"],
    // What is not closed is underlined from where it was opened to the end of that line.
    ["kind: tensor\n", 'kind: "tensor\n', '10: "tensor'],
    ["[[1, 2]]", "[[1, 2]", "3: [[1, 2]"],
    ["{ id: s,", "{ id: s, of: [1,", "12: [1, kind: number, answer: sum(r), points: 2 "],
    ["points: 2 }", "points: 2", "12: { id: s, kind: number, answer: sum(r), points: 2"],
  ])("%j changed to %j is underlined at %j", (from, to, place) => {
    expect(underlined(SOURCE.replace(from, to))[0]).toBe(place);
  });

  test("a field that is missing belongs to what lacks it", () => {
    expect(underlined(SOURCE.replace("    kind: tensor\n", ""))).toEqual(["9: id: r"]);
    expect(underlined(SOURCE.replace("title: A test\n", ""))).toEqual(["1: g"]);
  });

  test("several issues have several places", () => {
    expect(underlined(SOURCE.replace("R + 1\n  - { id: s", "Q\n  - { id: R"))).toEqual(["12: R", "11: Q"]);
  });

  test("lines of Windows end where they seem to", () => {
    const source = SOURCE.replace("kind: tensor", "kind: tensr").replaceAll("\n", "\r\n");
    expect(placesOf(source, issuesIn(parseExercise(source)))).toEqual([
      { line: 10, column: 11, endColumn: 16 },
    ]);
  });

  test("a file that is too long is not searched", { timeout: 10_000 }, () => {
    const source = "- ".repeat(5_000_000);
    const first = { line: 1, column: 1, endColumn: 2 };
    expect(placesOf(source, issuesIn(parseExercise(source)))).toEqual([first]);
  });

  test("a path leads to what stands there, or to what is nearest", () => {
    const paths = [
      ["samples", 0, "expect", "r"],
      ["samples", 0, "expect", "q"],
      ["samples", 7],
    ];
    expect(placesOfPaths(SOURCE, paths).map(({ line, column }) => [line, column])).toEqual([
      [15, 18],
      [15, 13],
      [14, 3],
    ]);
  });
});
