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

function opened(): Exercise {
  const read = openExercise(EXERCISE);
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

  it("are none where the variant is the homework's own", () => {
    const exercise = opened();
    const [one, same] = [drawVariant(exercise, "a-seed"), drawVariant(exercise, "a-seed")];
    if (!one.ok || !same.ok) throw new Error("both can be drawn");
    expect(practisedParts(exercise, one.value, same.value)).toEqual([]);
  });
});
