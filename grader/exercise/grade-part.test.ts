import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import { partOf, sourceOf } from "../testing/exercise-source";
import { valueIn } from "../testing/outcome";
import { GRADER_VERSION } from "../version";
import { gradePart, MAX_ANSWER_LENGTH } from "./grade-part";
import { parseExercise } from "./parse-exercise";
import { solveExercise } from "./solve-exercise";

/** Grades answers to one exercise. */
function sheetOf(source: string) {
  const exercise = valueIn(parseExercise(source));
  const solution = valueIn(solveExercise(exercise));
  return {
    exercise,
    solution,
    grade: (part: string, answer: RawAnswer) => gradePart({ exercise, solution, part, answer }),
  };
}

// Values between -9 and 9 in quarters: sums and products are exact.
const quarter = fc.integer({ min: -36, max: 36 }).map((value) => value / 4);
const matrixOf = (height: number, width: number) =>
  fc.array(fc.array(quarter, { minLength: width, maxLength: width }), {
    minLength: height,
    maxLength: height,
  });
const size = fc.integer({ min: 1, max: 5 });
const points = fc.integer({ min: 1, max: 500 }).map((hundredths) => hundredths / 100);

const source = fc
  .record({ height: size, width: size })
  .chain(({ height, width }) =>
    fc.record({
      R: matrixOf(height, width),
      G: matrixOf(height, width),
      points,
      tolerance: fc.constantFrom(0, 0.01),
    }),
  )
  .map(({ R, G, ...fields }) =>
    sourceOf(
      [
        partOf("sum", "R + G", fields),
        partOf("double", "sum * 2 - G", { ...fields, credit: "all" }),
        partOf("channels", "stack([R, G])", fields),
        partOf("total", "sum(double)", { ...fields, kind: "number" }),
        partOf("size", "outputShape([32, 30, 3], [{type: 'conv2d', filters: 8, size: 3, padding: 1}])", {
          kind: "shape",
          points: fields.points,
        }),
      ],
      { given: { R, G } },
    ),
  );

describe("grading", () => {
  test("the key earns full marks, as cells, as text and as a copy of the truth", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(source, (text) => {
        const { exercise, solution, grade } = sheetOf(text);
        for (const { id, points: possible } of exercise.parts) {
          const key: RawAnswer = JSON.parse(JSON.stringify(solution.truth[id]));
          for (const answer of [key, JSON.stringify(key)]) {
            expect(grade(id, answer)).toMatchObject({
              status: "right",
              earned: possible,
              possible,
              issues: [],
            });
          }
        }
        expect(exercise.possible).toBe(exercise.parts.reduce((sum, part) => sum + part.points, 0));
      }),
    );
  });

  test("no answer earns more than is possible, or a fraction of a hundredth, or something for nothing", {
    timeout: 30_000,
  }, () => {
    const cell = fc.oneof(quarter.map(String), fc.constantFrom("", "x", "1/0", "1,5"));
    const answer = fc.oneof<fc.Arbitrary<RawAnswer>[]>(
      fc.string(),
      cell,
      fc.array(fc.array(cell)),
      fc.array(cell),
    );
    fc.assert(
      fc.property(source, answer, (text, given) => {
        const { exercise, grade } = sheetOf(text);
        for (const { id, points: possible } of exercise.parts) {
          const verdict = grade(id, given);
          expect(Number.isInteger(verdict.earned) && verdict.earned >= 0 && verdict.earned <= possible).toBe(
            true,
          );
          expect(verdict.possible).toBe(possible);
          if (verdict.status === "right") expect(verdict.earned).toBe(possible);
          if (verdict.status !== "right" && verdict.status !== "partial") expect(verdict.earned).toBe(0);
          expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
        }
      }),
    );
  });

  test("one slip costs one cell", () => {
    const { grade } = sheetOf(
      sourceOf([
        partOf(
          "r",
          [
            [1, 2],
            [3, 4],
          ],
          { points: 2 },
        ),
      ]),
    );
    const truth = [1, 2, 3, 4];
    for (const at of truth.keys()) {
      const [a = 0, b = 0, c = 0, d = 0] = truth.map((value, cell) => (cell === at ? value + 1 : value));
      const marks = truth.map((_, cell) => cell !== at);
      expect(
        grade("r", [
          [a, b],
          [c, d],
        ]),
      ).toMatchObject({ status: "partial", earned: 150 });
      expect(grade("r", `${a} ${b}; ${c} ${d}`).cells).toEqual([marks.slice(0, 2), marks.slice(2)]);
    }
  });

  test("the same answer is marked the same again", () => {
    const { grade } = sheetOf(sourceOf([partOf("r", [[1, 2]])]));
    expect(grade("r", "1 3")).toEqual(grade("r", "1 3"));
    expect(GRADER_VERSION).toMatch(/^\d+$/);
  });
});

describe("answers that cannot be graded", () => {
  const { grade } = sheetOf(
    sourceOf([
      partOf("r", [[1, 2]]),
      partOf("n", 3, { kind: "number" }),
      partOf("s", [1, 2], { kind: "shape" }),
    ]),
  );

  test.each(["r", "n", "s"])("an answer of more than 100 kB to %s is invalid", (part) => {
    expect(grade(part, "1".repeat(MAX_ANSWER_LENGTH + 1))).toMatchObject({
      status: "invalid",
      earned: 0,
      issues: [{ code: "answer-too-long" }],
    });
    expect(grade(part, "1".repeat(MAX_ANSWER_LENGTH)).status).toBe("invalid");
  });

  test.each(["r", "n", "s"])("a blank answer to %s is none", (part) => {
    expect(grade(part, " ")).toMatchObject({ status: "unanswered", earned: 0, issues: [{ code: "blank" }] });
  });

  test("a part that does not exist is a bug", () => {
    expect(() => grade("constructor", "1")).toThrow("constructor");
  });
});
