import { describe, expect, test } from "vitest";
import { describeDiagnosis } from "../mistakes/describe-diagnosis";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import { diagnosePart } from "./diagnose-part";
import { gradePart } from "./grade-part";
import { openExercise } from "./parse-exercise";

function opened(source: string) {
  const exercise = openExercise(source);
  if (!exercise.ok) throw new Error(exercise.issues.map(({ code }) => code).join());
  return exercise.value;
}

/** What a student is told of an answer as it is typed: the whole way from the text to the sentence. */
function told({ exercise, solution }: ReturnType<typeof opened>, part: string, answer: RawAnswer) {
  const task = { exercise, solution, part, answer };
  const verdict = gradePart(task);
  const diagnosis = diagnosePart({ ...task, verdict });
  return { status: verdict.status, mistake: diagnosis && describeDiagnosis(diagnosis).id };
}

/** A program that an author wrote yesterday: nothing here is said about mistakes. */
const nested = opened(`
title: Two maps blended
prompt: ""
given:
  X: [[1, 4, 0, 2], [3, 0, 5, 1], [2, 6, 1, 0], [0, 1, 3, 7]]
  Y: [[2, 0, 1, 3], [0, 4, 0, 1], [5, 1, 2, 0], [1, 0, 6, 2]]
  k: [[1, -2], [0, 3]]
parts:
  - { id: near, kind: tensor, answer: "conv2d(X + Y, k)" }
  - { id: blend, kind: tensor, answer: "2 * relu(near) + conv2d(maxPool2d(Y, {size: 2, stride: 1}), [[1]])" }
`);

describe("a nested program", () => {
  // X + Y is 3 4 1 5 / 3 4 5 2 / 7 7 3 0 / 1 1 9 9.
  // Every cell: (upper left) − 2·(upper right) + 3·(lower right); first 3 − 8 + 12 = 7.
  test("is right as it should be", () => {
    expect(told(nested, "near", "[[7, 17, -3], [16, 3, 1], [-4, 28, 30]]").status).toBe("right");
  });

  test("with the kernel turned, in the part itself", () => {
    // 3·(upper left) − 2·(lower left) + (lower right): first 9 − 6 + 4 = 7.
    const answer = "[[7, 9, -5], [2, 1, 9], [20, 28, 0]]";
    expect(told(nested, "near", answer)).toEqual({ status: "partial", mistake: "kernel-flipped" });
  });

  test("with an operation inside another mistaken", () => {
    // 2 · relu(near) is 14 34 0 / 32 6 2 / 0 56 60; the averages of Y's windows are
    // 1.5 1.25 1.25 / 2.5 1.75 0.75 / 1.75 2.25 2.5.
    const answer = "[[15.5, 35.25, 1.25], [34.5, 7.75, 2.75], [1.75, 58.25, 62.5]]";
    expect(told(nested, "blend", answer)).toEqual({ status: "wrong", mistake: "average-for-max" });
  });

  test("with a mistake made in an earlier part that it reads", () => {
    // The turned kernel's map doubled, cut at 0, and the maxima 4 4 3 / 5 4 2 / 5 6 6.
    const answer = "[[18, 22, 3], [9, 6, 20], [45, 62, 6]]";
    expect(told(nested, "blend", answer)).toEqual({ status: "partial", mistake: "kernel-flipped" });
  });
});

const homework = opened(`
title: Zero padding
prompt: ""
given: { B: [[1, 1, 1, 1], [2, 2, 2, 2], [3, 3, 3, 3], [4, 4, 4, 4]], f: "ones([3, 3])" }
parts:
  - { id: b, kind: tensor, answer: "conv2d(B, f, {padding: 1})" }
  - { id: half, kind: tensor, answer: "conv2d(B, f, {padding: 1, stride: 2})" }
  - id: shape
    kind: shape
    answer: "outputShape([128, 128, 3], [{type: 'conv2d', filters: 16, size: 3, stride: 2}])"
  - id: parameters
    kind: number
    answer: "parameters([128, 128, 3], [{type: 'conv2d', filters: 16, size: 3, stride: 2}])"
`);

describe("sizes and numbers", () => {
  test.each([
    ["b", "[[18,18],[27,27]]", "wrong", "padding-ignored"],
    // One slip of four cells, in a result without padding.
    ["b", "[[18,18],[27,26]]", "wrong", "padding-ignored"],
    ["b", "[[6,9,9,6],[12,18,18,12],[18,27,27,18],[24,36,36,24]]", "partial", "image-continued"],
    ["half", "[[6,9,9,6],[12,18,18,12],[18,27,27,18],[14,21,21,14]]", "wrong", "stride-ignored"],
    // The same with a slip in the corner.
    ["half", "[[6,9,9,6],[12,18,18,12],[18,27,27,18],[14,21,21,13]]", "wrong", "stride-ignored"],
    ["shape", "64x64x16", "partial", "power-of-two"],
    ["shape", "62x62x16", "partial", "plus-one-forgotten"],
    // (128 − 3 + 1)/1, the stride overlooked
    ["shape", "126x126x16", "partial", "stride-ignored"],
    ["shape", "63x63x3", "partial", "channels-kept"],
    // 16·3·3·3 + 16 = 448 is right.
    ["parameters", "16*3*3*3", "wrong", "bias-forgotten"],
    ["parameters", "16*3*3", "wrong", "bias-forgotten+input-channels-forgotten"],
    ["parameters", "16*3*3+16", "wrong", "input-channels-forgotten"],
  ])("%s: %s is %s, %s", (part, answer, status, mistake) => {
    expect(told(homework, part, answer)).toEqual({ status, mistake });
  });
});

describe("nobody is accused", () => {
  test.each<[string, RawAnswer]>([
    ["b", "[[5,5,5,5],[5,5,5,5],[5,5,5,5],[5,5,5,5]]"],
    ["b", "[[0,0,0,0],[0,0,0,0],[0,0,0,0],[0,0,0,0]]"],
    ["b", "[[1,1,1,1],[2,2,2,2],[3,3,3,3],[4,4,4,4]]"], // the image handed back
    ["b", "[[7]]"],
    ["b", "1 2 3"],
    ["b", `[${Array.from({ length: 100 }, () => `[${Array.from({ length: 100 }, (_, at) => at % 7)}]`)}]`],
    ["b", "[[1e300,-1e300,0,1],[1e-300,2,3,4],[5,6,7,8],[9,1e15,1,2]]"],
    ["b", "[[-0,-0,-0,-0],[-0,-0,-0,-0],[-0,-0,-0,-0],[-0,-0,-0,-1]]"],
    ["b", "[[\u22126,9,9,6],[12,18,18,12],[18,27,27,18],[14,21,21,14]]"],
    ["shape", "1x1x1"],
    ["shape", "999999x999999x999999"],
    ["parameters", "0"],
    ["parameters", "-448"],
    ["parameters", "1e15"],
    ["parameters", "447"],
  ])("%s: %s", (part, answer) => {
    const { status, mistake } = told(homework, part, answer);
    expect(["wrong", "partial"]).toContain(status);
    expect([null, "slips"]).toContain(mistake);
  });

  test.each<[string, RawAnswer]>([
    ["b", "NaN"],
    ["b", "[[NaN,9,9,6],[12,18,18,12],[18,27,27,18],[14,21,21,14]]"],
    ["b", "[[1e999,9,9,6],[12,18,18,12],[18,27,27,18],[14,21,21,14]]"],
    ["b", [["Infinity"]]],
    ["parameters", "1e999"],
    ["parameters", "NaN"],
    ["parameters", "1/0"],
    ["shape", "NaNxNaNx16"],
  ])("%s: %s cannot be read, and nothing is looked for", (part, answer) => {
    expect(told(homework, part, answer)).toEqual({ status: "invalid", mistake: null });
  });
});
