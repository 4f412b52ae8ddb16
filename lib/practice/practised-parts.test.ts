import { describe, expect, it } from "vitest";
import { drawVariant, type Exercise, openExercise, solveExercise } from "@/grader";
import { practisedParts } from "./practised-parts";

const EXERCISE = `
title: One of each
given: { n: 3 }
vary: { n: "integers([], 4, 90)" }
prompt: "Given is {{n}}."
parts:
  - { id: double, kind: number, answer: 2 * n }
  - { id: constant, kind: number, answer: n - n + 7 }
  - { id: size, kind: shape, answer: "[n, n, 3]" }
  - { id: chosen, kind: choice, options: [{ id: a, text: "This", right: true }, { id: b, text: "That" }] }
  - { id: computed, kind: choice, answer: n + 1, options: [{ id: a, value: answer }, { id: b, value: "n - 1" }] }
  - id: sorted
    kind: order
    steps: [{ id: one, text: "First" }, { id: two, text: "Then" }, { id: three, text: "Last" }]
`;

/** Of `most`, two of three cells are the same with any numbers, of `half` one of two. */
const SHARED = `
title: Shared cells
given: { n: 3, R: [[1, 2, 3]], M: [[1, 0, 0]] }
vary: { n: "integers([], 4, 90)" }
prompt: "Given is {{n}}, {{R}}, {{M}}."
parts:
  - { id: most, kind: tensor, prompt: "One cell is n", answer: "R + n * M" }
  - { id: half, kind: shape, answer: "[n, 3]" }
`;

function opened(source = EXERCISE): Exercise {
  const read = openExercise(source);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.exercise;
}

describe("the parts that a variant asks anew", () => {
  it("are those with another right answer: neither the constant ones nor an option that is right under any numbers", () => {
    const exercise = opened();
    const [variant, homework] = [drawVariant(exercise, "a-seed"), solveExercise(exercise)];
    if (!variant.ok || !homework.ok) throw new Error("both can be computed");
    const ids = practisedParts(exercise, variant.value, homework.value).map(({ id }) => id);
    expect(ids).toEqual(["double", "size"]);
  });

  it("leave out an answer most of which is right in the homework, and keep one of which half is", () => {
    const exercise = opened(SHARED);
    const [variant, homework] = [drawVariant(exercise, "a-seed"), solveExercise(exercise)];
    if (!variant.ok || !homework.ok) throw new Error("both can be computed");
    const ids = practisedParts(exercise, variant.value, homework.value).map(({ id }) => id);
    expect(ids).toEqual(["half"]);
  });

  it("are none where the variant is the homework's own", () => {
    const exercise = opened();
    const [one, same] = [drawVariant(exercise, "a-seed"), drawVariant(exercise, "a-seed")];
    if (!one.ok || !same.ok) throw new Error("both can be drawn");
    expect(practisedParts(exercise, one.value, same.value)).toEqual([]);
  });
});
