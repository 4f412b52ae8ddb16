import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import { partOf, sourceOf } from "../testing/exercise-source";
import { valueIn } from "../testing/outcome";
import { MAX_ANSWER_LENGTH } from "./grade-part";
import { normalForm } from "./normal-form";
import { parseExercise } from "./parse-exercise";

const exercise = valueIn(
  parseExercise(
    sourceOf([
      partOf("tensor", [[1]]),
      partOf("number", 1, { kind: "number" }),
      partOf("shape", [32, 32, 3], { kind: "shape" }),
    ]),
  ),
);
const normal = (part: string, answer: RawAnswer) => normalForm({ exercise, part, answer });

describe("one normal form for", () => {
  test.each<[string, unknown, RawAnswer[]]>([
    ["number", 0.5, ["0.5", "1/2", " .5", 0.5, "5e-1", "2/4", "\uff10.\uff15", "½", "(1+1)/4"]],
    ["number", -3, ["-3", "\u22123", "-6/2", " -3.0 "]],
    ["number", 0, ["0", "-0", "0/7", "0e9"]],
    ["number", 0.3, ["0.3", "3/10", "0.1+0.2"]],
    ["number", 0.333333333333, ["1/3", "2/6", "0.3333333333333333"]],
    ["shape", [30, 30, 8], ["30x30x8", "(30, 30, 8)", "[30,30,8]", ["30", " 30", 8], "32-2 × 30 × 8"]],
    [
      "tensor",
      [
        [1, 0.5],
        [-2, 0],
      ],
      [
        [
          ["1", "1/2"],
          ["-2", "0"],
        ],
        [
          [1, ".5"],
          ["\u22122", "-0"],
        ],
        "[[1, 0.5], [-2, 0]]",
        "1 .5\n-2 0",
        "np.array([[1., 0.5], [-2., 0.]])",
        [
          [["1"], ["1/2"]],
          [["-2"], ["0"]],
        ],
      ],
    ],
    ["tensor", [[7]], ["7", 7, [["7"]], "[7]", ["14/2"]]],
    ["tensor", [[1, 2]], ["1 2", "[1, 2]", [["1", "2"]], ["1", "2"]]],
  ])("a %s answer: %j", (part, expected, answers) => {
    for (const answer of answers) expect([answer, normal(part, answer)]).toEqual([answer, expected]);
  });
});

describe("another normal form for", () => {
  test.each<[string, RawAnswer, RawAnswer]>([
    ["number", "3", "2.9999999999999996"],
    ["number", "0.333", "1/3"],
    ["shape", "30x30x8", "8x30x30"],
    ["shape", "30x30", "30x30x1"],
    ["tensor", [["1", "2"]], [["1"], ["2"]]],
    ["tensor", [["1", "2"]], [["1", "2", "0"]]],
  ])("the %s answers %j and %j", (part, one, other) => {
    expect(normal(part, one)).not.toEqual(normal(part, other));
  });
});

describe("no normal form for", () => {
  test.each<[string, RawAnswer]>([
    ["number", ""],
    ["number", "three"],
    ["number", ["1"]],
    ["shape", "30 by 30"],
    ["tensor", [["1", ""]]],
    ["tensor", [["1", "2"], ["3"]]],
  ])("the %s answer %j", (part, answer) => {
    expect(normal(part, answer)).toBeNull();
  });
});

test("text that is too long to be read has none", () => {
  expect(normal("tensor", "1".repeat(MAX_ANSWER_LENGTH + 1))).toBeNull();
});

test("a matrix says the same as cells, as text of cells and as pasted text, and survives JSON", () => {
  const cell = fc.oneof(
    fc.integer(),
    fc.integer({ min: -99, max: 99 }).map((value) => value / 8),
  );
  const matrix = fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(matrix, (cells) => {
      const form = normal("tensor", cells);
      expect(form).toEqual(cells.map((row) => row.map((value) => value + 0)));
      expect(normal("tensor", JSON.stringify(cells))).toEqual(form);
      expect(
        normal(
          "tensor",
          cells.map((row) => row.map((value) => ` ${value * 8}/8 `)),
        ),
      ).toEqual(form);
      expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    }),
  );
});

test("a part that the exercise does not have is a bug", () => {
  expect(() => normal("other", "1")).toThrow("no part other");
});
