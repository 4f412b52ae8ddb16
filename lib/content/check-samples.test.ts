import { describe, expect, it } from "vitest";
import { parseExercise } from "@/grader";
import { checkSamples } from "./check-samples";

function differencesOf(sample: string) {
  const exercise = parseExercise(`
title: Row
prompt: ""
parts: [{ id: a, kind: tensor, answer: [[1, 2]], points: 2 }]
samples: [${sample}]
`);
  if (!exercise.ok) throw new Error(exercise.issues.map(({ code }) => code).join());
  return checkSamples(exercise.value).map(({ difference }) => difference);
}

describe("checkSamples", () => {
  it.each([
    ['{ answers: { a: "1 2" }, expect: { a: right } }', null],
    [
      '{ answers: { a: "1 3" }, expect: { a: { status: partial, earned: 1, cells: [[true, false]] } } }',
      null,
    ],
    ["{ answers: {}, expect: { a: unanswered } }", null],
    ['{ answers: { a: "1 3" }, expect: { a: right } }', "expected right, found partial"],
    [
      '{ answers: { a: "1 3" }, expect: { a: { status: partial, earned: 1.5 } } }',
      "expected 1.5 points, found 1",
    ],
    [
      '{ answers: { a: "1" }, expect: { a: { status: wrong, size: true } } }',
      "expected the size to be right",
    ],
    [
      '{ answers: { a: "1 3" }, expect: { a: { status: partial, cells: [[false, true]] } } }',
      "found cells [[true,false]]",
    ],
  ])("%s gives %s", (sample, difference) => {
    expect(differencesOf(sample)).toEqual([difference]);
  });
});
