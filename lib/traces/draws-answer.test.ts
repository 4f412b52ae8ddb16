import { expect, test } from "vitest";
import { openExercise, tracePart } from "@/grader";
import { drawsAnswer } from "./draws-answer";

const source = `
title: Two steps
given:
  R: [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
  f: [[1, 0], [0, 1]]
prompt: "{{R}} {{f}}"
parts:
  - { id: b, kind: tensor, prompt: "b", answer: "conv2d(conv2d(R, f), f, {padding: 1})", points: 1 }
`;

/** The picture of the outer call: its input is R under f, [[1+5, 2+6], [4+8, 5+9]]. */
function outer() {
  const opened = openExercise(source);
  if (!opened.ok) throw new Error("the exercise cannot be read");
  const { exercise, solution } = opened.value;
  const diagnosis = { mistakes: ["padding-ignored"] } as const;
  const trace = tracePart({ exercise, solution, part: "b", diagnosis, call: 1, first: 0 });
  if (trace === null) throw new Error("there is no picture");
  return { trace, given: Object.values(solution.params) };
}

const INPUT = [
  [6, 8],
  [12, 14],
];

test.each([
  ["an input", INPUT, false, true],
  ["other numbers", [[6, 8]], false, false],
  [
    "what is given",
    [
      [1, 0],
      [0, 1],
    ],
    false,
    false,
  ],
  ["a single number, which anything may hold", 6, false, false],
  ["words", ["a", "b"], false, false],
  // f over the input without padding: 6 + 14, a single cell.
  ["a single cell", [[20]], true, false],
  ["nothing", undefined, false, false],
] as const)("whether the picture shows %s", (_, answer, slipped, expected) => {
  const json = answer === undefined || typeof answer === "number" ? answer : structuredClone(answer);
  expect(drawsAnswer({ ...outer(), slipped }, json)).toBe(expected);
});

/** The picture of one part's outermost call, for whoever has not been shown another part's. */
function pictureOf(answer: string) {
  const opened = openExercise(source.replace(/answer: ".*?"/, `answer: "${answer}"`));
  if (!opened.ok) throw new Error("the exercise cannot be read");
  const { exercise, solution } = opened.value;
  const trace = tracePart({ exercise, solution, part: "b", diagnosis: null, call: null, first: 0 });
  if (trace === null) throw new Error("there is no picture");
  return { trace, given: Object.values(solution.params), slipped: false };
}

test.each([
  // R under f and then 3 more.
  ["what stands before a bias", "conv2d(R, f, {bias: [3]})", INPUT, true],
  [
    "what is rounded elsewhere",
    "conv2d(R, [[0.3, 0], [0, 0.36]])",
    // 0.3·1 + 0.36·5 = 2.1, 0.3·2 + 0.36·6 = 2.76, 0.3·4 + 0.36·8 = 4.08, 0.3·5 + 0.36·9 = 4.74
    [
      [2.1, 2.8],
      [4.1, 4.7],
    ],
    true,
  ],
  // The means of 1 2 4 5 and so on.
  [
    "weights that are computed",
    "conv2d(R, avgPool2d(R, {size: 2, stride: 1}))",
    [
      [3, 4],
      [6, 7],
    ],
    true,
  ],
  [
    "none of them",
    "conv2d(R, f, {bias: [3]})",
    [
      [6, 8],
      [12, 15],
    ],
    false,
  ],
] as const)("a picture shows %s", (_, program, answer, expected) => {
  expect(drawsAnswer(pictureOf(program), structuredClone(answer))).toBe(expected);
});
