import { describe, expect, test } from "vitest";
import { evaluateMutated } from "../language/evaluate-mutated";
import { evaluateProgram } from "../language/evaluate-program";
import { parseProgram } from "../language/parse-program";
import type { MistakeId } from "../mistakes.en";
import type { Value } from "../ops/value";
import { run, unwrap, values } from "../testing/evaluate";
import { valueIn } from "../testing/outcome";
import { findMistake } from "./find-mistake";

const given = values({
  B: "[[1, 1, 1, 1], [2, 2, 2, 2], [3, 3, 3, 3], [4, 4, 4, 4]]",
  f: "ones([3, 3])",
  x: "[[1, 0, 2, 3, 1], [4, 1, 0, 2, 5], [2, 3, 1, 0, 1], [0, 5, 2, 4, 3], [1, 2, 6, 0, 2]]",
  y: "[[0, 2, 1, 0, 4], [1, 3, 0, 5, 2], [6, 1, 2, 2, 0], [3, 0, 4, 1, 1], [2, 2, 0, 3, 5]]",
  k: "[[1, -2], [0, 3]]",
});
const scope = new Map(Object.entries(given));

function diagnose(text: string, answer: Value, tolerance = 0) {
  const program = valueIn(parseProgram(text));
  const truth = valueIn(evaluateProgram(program, scope));
  return findMistake({ program, inlined: null, scope, data: [...scope.values()], truth, answer, tolerance });
}

const typed = (answer: string): Value => unwrap(run(answer));

/** What somebody writes who makes the mistake everywhere. */
function mistaken(text: string, ...mistakes: readonly MistakeId[]): Value {
  const mutations = mistakes.map((mistake) => ({ mistake, sites: "all" as const }));
  const result = evaluateMutated(valueIn(parseProgram(text)), scope, mutations);
  if (!result) throw new Error(`${mistakes.join()} cannot be made in ${text}`);
  return valueIn(result);
}

const exact = (...mistakes: readonly MistakeId[]) =>
  expect.objectContaining({ mistakes, certainty: "exact", slips: [] });

describe("the sheet's wrong answers", () => {
  test.each<[string, string, string, MistakeId]>([
    [
      "question 2, blue",
      "conv2d(B, f, {padding: 1})",
      "[[6,9,9,6],[12,18,18,12],[18,27,27,18],[24,36,36,24]]",
      "image-continued",
    ],
    ["question 3, blue", "conv2d(B, f, {padding: 1, dilation: 2})", "[[8, 8], [12, 12]]", "window-offset"],
    [
      "question 8",
      "outputShape([128, 128, 3], [{type: 'conv2d', filters: 16, size: 3, stride: 2}])",
      "[64, 64, 16]",
      "power-of-two",
    ],
  ])("%s", (_, program, answer, mistake) => {
    expect(diagnose(program, typed(answer))).toEqual(exact(mistake));
  });
});

describe("one mistake", () => {
  test.each<[string, string, string, MistakeId]>([
    ["another size", "conv2d(B, f, {padding: 1})", "[[18, 18], [27, 27]]", "padding-ignored"],
    // (128 − 3)/1 = 125
    [
      "a shape",
      "outputShape([128, 128, 3], [{type: 'conv2d', filters: 16, size: 3}])",
      "[125, 125, 16]",
      "plus-one-forgotten",
    ],
    // 64·16 = 1024 without 16 biases
    [
      "a number",
      "parameters([8, 8, 64], [{type: 'conv2d', filters: 16, size: 1}])",
      "1024",
      "bias-forgotten",
    ],
    // Only y: the first summand is missing. Only x: the first of what may be two channels.
    ["a summand", "conv2d(x, f) + conv2d(y, f)", "conv2d(y, f)", "summand-dropped"],
    ["a channel", "conv2d(x, f) + conv2d(y, f)", "conv2d(x, f)", "only-first-channel"],
    ["their mean", "conv2d(x, f) + conv2d(y, f)", "(conv2d(x, f) + conv2d(y, f)) / 2", "channels-averaged"],
  ])("in %s", (_, program, answer, mistake) => {
    const result = run(answer, given);
    expect(diagnose(program, unwrap(result))).toEqual(exact(mistake));
  });

  test("inside a program that an author wrote yesterday, with no more work", () => {
    const program = "2 * relu(conv2d(maxPool2d(x + y, {size: 2, stride: 1}), k, {padding: 1})) - 1";
    for (const mistake of ["kernel-flipped", "padding-ignored", "average-for-max"] as const) {
      expect(diagnose(program, mistaken(program, mistake))).toEqual(exact(mistake));
    }
  });

  test("made at one of two places", () => {
    const program = "conv2d(x, k) + conv2d(y, k)";
    // The kernel turned for x alone: [[3, 0], [-2, 1]].
    const answer = unwrap(run("conv2d(x, [[3, 0], [-2, 1]]) + conv2d(y, k)", given));
    expect(diagnose(program, answer)).toEqual(exact("kernel-flipped"));
  });

  test("two at once, on a map that is large enough to tell", () => {
    const program = "conv2d(x, k, {padding: 1})";
    const answer = mistaken(program, "padding-ignored", "kernel-flipped");
    expect(diagnose(program, answer)).toEqual(exact("kernel-flipped", "padding-ignored"));
  });

  test("two at once in a single number: 16·3·3, without bias and input channels", () => {
    const program = "parameters([128, 128, 3], [{type: 'conv2d', filters: 16, size: 3}])";
    expect(diagnose(program, 144)).toEqual(exact("bias-forgotten", "input-channels-forgotten"));
  });

  test("two at once never where hundreds of pairs fill all there is to answer", () => {
    // Of 2 × 2 cells from 0 to 1 there are 16 answers.
    const program = "maxPool2d(identity(4), {size: 2})";
    const answers = Array.from({ length: 16 }, (_, at) =>
      typed(`[[${at & 1}, ${(at >> 1) & 1}], [${(at >> 2) & 1}, ${at >> 3}]]`),
    );
    for (const answer of answers) expect(diagnose(program, answer)?.mistakes ?? []).toEqual([]);
  });
});

describe("slips", () => {
  const program = "conv2d(x, f, {padding: 1})";

  test("beside a mistake", () => {
    const answer = mistaken(program, "edge-replicated");
    const numbers = unwrap(
      run("a + [[0,0,0,0,0],[0,1,0,0,0],[0,0,0,0,0],[0,0,0,0,0],[0,0,0,0,0]]", { a: answer }),
    );
    expect(diagnose(program, numbers)).toEqual({
      mistakes: ["edge-replicated"],
      certainty: "probable",
      slips: [6],
      isMap: true,
    });
  });

  test("of a right procedure", () => {
    const answer = "[[6,9,9,6],[12,18,18,12],[18,27,28,18],[14,21,21,14]]";
    expect(diagnose("conv2d(B, f, {padding: 1})", typed(answer))).toEqual({
      mistakes: [],
      certainty: "probable",
      slips: [10],
      isMap: true,
    });
  });
});

describe("nobody is accused", () => {
  const program = "conv2d(x, f, {padding: 1})";
  test.each([
    ["the right answer within the tolerance", program, `${program} + 0.01`, 0.05],
    ["the same number throughout", program, "full([5, 5], 3)", 0],
    ["the image copied", program, "x", 0],
    [
      "numbers from nowhere",
      "conv2d(x, k)",
      "[[7, -3, 12, 5], [0, 9, 1, -8], [4, 4, 13, 2], [-6, 11, 3, 10]]",
      0,
    ],
    ["another size from nowhere", program, "ones([7, 2]) + x[0][0]", 0],
  ])("%s", (_, text, answer, tolerance) => {
    expect(diagnose(text, unwrap(run(answer, given)), tolerance)?.mistakes ?? []).toEqual([]);
  });

  test("a mistake that leads to the right answer is silent", () => {
    // All-one filters hide every flip: whoever flips is right.
    expect(diagnose("conv2d(x, f)", mistaken("conv2d(x, f)", "kernel-flipped"))).toBeNull();
  });
});

describe("what several mistakes may lead to", () => {
  // The sums 18 18 / 27 27 over nine cells: their means, and the middle of the image.
  test("is told as the usual one", () => {
    expect(diagnose("conv2d(B, f)", typed("[[2, 2], [3, 3]]"))?.mistakes).toEqual(["mean-for-sum"]);
  });

  test("is told as a size that was kept where it is the input's", () => {
    const program = "outputShape([128, 128, 3], [{type: 'conv2d', filters: 16, size: 3}])";
    expect(diagnose(program, typed("[128, 128, 16]"))?.mistakes).toEqual(["same-assumed"]);
  });
});

test("whoever has filled in the first cell alone has made no mistake yet", () => {
  // conv2d(B, f) is 18 18 / 27 27.
  expect(diagnose("conv2d(B, f)", typed("[[18]]"))).toBeNull();
});

test("a whole row that went wrong is more than slips", () => {
  const rows = "[[7, 10, 10, 7], [12, 18, 18, 12], [18, 27, 27, 18], [14, 21, 21, 14]]";
  expect(diagnose("conv2d(B, f, {padding: 1})", typed(rows))).toBeNull();
});
