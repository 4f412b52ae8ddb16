import { expect, test } from "vitest";
import { openExercise } from "./parse-exercise";
import { partsReadBy } from "./parts-read-by";

const source = `
title: A chain
given:
  R: [[1, 2], [3, 4]]
prompt: "{{R}}"
parts:
  - { id: a, kind: tensor, prompt: "Twice", answer: R + R, points: 1 }
  - { id: alone, kind: tensor, prompt: "Thrice", answer: R + R + R, points: 1 }
  - { id: b, kind: tensor, prompt: "With it", answer: a + R, points: 1 }
  - { id: c, kind: tensor, prompt: "Both", answer: b + alone, points: 1 }
`;

test.each([
  ["a", []],
  ["alone", []],
  ["b", ["a"]],
  // Through (b).
  ["c", ["a", "alone", "b"]],
  ["unknown", []],
])("%s reads %j", (id, read) => {
  const opened = openExercise(source);
  if (!opened.ok) throw new Error("the exercise cannot be read");
  expect(partsReadBy(opened.value.exercise, id)).toEqual(read);
});
