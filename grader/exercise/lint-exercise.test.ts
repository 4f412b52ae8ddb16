import { describe, expect, test } from "vitest";
import { lintPart } from "../mistakes/lint-part";
import { predictions } from "../mistakes/predictions";
import { partOf, sourceOf } from "../testing/exercise-source";
import { valueIn } from "../testing/outcome";
import { compareKnown } from "./compare-known";
import { lintExercise } from "./lint-exercise";
import { openExercise } from "./parse-exercise";

const FLIPS = [
  "kernel-flipped",
  "kernel-mirrored-horizontally",
  "kernel-mirrored-vertically",
  "kernel-transposed",
];

/** An image with equal rows, a filter of ones, one without any symmetry. */
const given = {
  x: "[[1, 2, 3], [4, 5, 6], [7, 8, 10]]",
  ones: "ones([2, 2])",
  slope: "[[1, 2], [3, 5]]",
};

function lintOf(parts: readonly object[], fields: object = {}) {
  const { exercise, solution } = valueIn(openExercise(sourceOf(parts, { given, ...fields })));
  return { exercise, lint: lintExercise(exercise, solution) };
}

describe("mistakes of an exercise", () => {
  test("are hidden where every part leads to the right answer", () => {
    const { lint } = lintOf([partOf("a", "conv2d(x, ones)"), partOf("b", "2 * conv2d(x, ones)")]);
    expect(lint.hidden).toEqual(expect.arrayContaining(FLIPS));
    expect(lint.hidden).not.toContain("padding-added");
    expect(lint.hidden).not.toContain("stride-ignored"); // there is none to ignore
  });

  test("are shown by one part that leads elsewhere", () => {
    const { lint } = lintOf([partOf("a", "conv2d(x, ones)"), partOf("b", "conv2d(x, slope)")]);
    for (const flip of FLIPS) expect(lint.hidden).not.toContain(flip);
    expect(lint.parts.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(lint.parts[0]?.hidden).toEqual(expect.arrayContaining(FLIPS));
    expect(lint.parts[1]?.shown).toEqual(expect.arrayContaining(FLIPS));
  });

  test("are confusable where no part tells them apart", () => {
    // Turned by 180° is mirrored left to right where the rows of the filter are equal.
    const rows = partOf("rows", "conv2d(x, [[1, 2], [1, 2]])");
    const confused = (parts: readonly object[]) =>
      lintOf(parts).lint.confusable.find((group) => group.includes("kernel-flipped")) ?? [];
    expect(confused([rows])).toEqual(["kernel-flipped", "kernel-mirrored-horizontally"]);
    expect(confused([rows, partOf("more", "conv2d(x, ones)")])).toEqual(confused([rows]));
    expect(confused([rows, partOf("more", "conv2d(x, slope)")])).toEqual([]);
  });

  test("are looked for in parts with a program that has a value, and in no others", () => {
    const { lint } = lintOf([
      partOf("s", undefined, {
        kind: "order",
        steps: [
          { id: "a", text: "First" },
          { id: "b", text: "Second" },
        ],
      }),
      partOf("f", "n + 1", { kind: "formula", variables: { n: { from: 1, to: 5, whole: true } } }),
      partOf("m", "sum(x)", { kind: "number" }),
    ]);
    expect(lint.parts.map(({ id }) => id)).toEqual(["m"]);
  });

  test("are those of the lint of its parts", () => {
    const { exercise, lint } = lintOf([partOf("a", "conv2d(x, slope, {padding: 1})")]);
    const { solution } = valueIn(
      openExercise(sourceOf([partOf("a", "conv2d(x, slope, {padding: 1})")], { given })),
    );
    const program = exercise.parts[0]?.program;
    if (!program) throw new Error("the part has a program");
    expect(lint.parts).toEqual([{ id: "a", ...lintPart(valueIn(predictions(program, solution.values))) }]);
  });
});

test("what a file says of hidden mistakes is compared with what is hidden", () => {
  const known = [
    { hidden: ["kernel-flipped", "padding-added"], because: "It is printed." },
    { hidden: ["kernel-transposed"], because: "So is this." },
  ];
  const { exercise, lint } = lintOf([partOf("a", "conv2d(x, ones)")], { known });
  const { silent, stale } = compareKnown(exercise, lint.hidden);
  expect(silent).toEqual(lint.hidden.filter((id) => id !== "kernel-flipped" && id !== "kernel-transposed"));
  expect(silent).toContain("kernel-mirrored-vertically");
  expect(stale).toEqual([{ mistake: "padding-added", path: ["known", 0, "hidden", 1] }]);
});
