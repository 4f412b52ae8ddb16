import { describe, expect, test } from "vitest";
import { inlineParts } from "../language/inline-parts";
import { evaluateProgram } from "../language/evaluate-program";
import { parseProgram } from "../language/parse-program";
import { unwrap, run, values } from "../testing/evaluate";
import { valueIn } from "../testing/outcome";
import { findMistake } from "./find-mistake";

const given = values({
  R: "full([4, 4], 1)",
  B: "[[1, 1, 1, 1], [2, 2, 2, 2], [3, 3, 3, 3], [4, 4, 4, 4]]",
  f: "ones([3, 3])",
  x: "[[1, 0, 2, 3, 1], [4, 1, 0, 2, 5], [2, 3, 1, 0, 1], [0, 5, 2, 4, 3], [1, 2, 6, 0, 2]]",
  k: "[[1, -2], [0, 3]]",
});
const scope = new Map(Object.entries(given));

const diagnose = (text: string, answer: string) => {
  const program = valueIn(parseProgram(text));
  return findMistake({
    program,
    inlined: null,
    scope,
    truth: valueIn(evaluateProgram(program, scope)),
    answer: unwrap(run(answer)),
    tolerance: 0,
  });
};

describe("the sheet's wrong answers", () => {
  test("question 2: the image continued", () => {
    expect(
      diagnose("conv2d(B, f, {padding: 1})", "[[6,9,9,6],[12,18,18,12],[18,27,27,18],[24,36,36,24]]"),
    ).toEqual({ mistakes: ["image-continued"], certainty: "exact", slips: [] });
  });

  test("question 3: the window one cell off", () => {
    expect(diagnose("conv2d(B, f, {padding: 1, dilation: 2})", "[[8, 8], [12, 12]]")).toEqual({
      mistakes: ["window-offset"],
      certainty: "exact",
      slips: [],
    });
  });
});

describe("other answers", () => {
  test.each([
    ["the padding left out", "conv2d(B, f, {padding: 1})", "[[18, 18], [27, 27]]", ["padding-ignored"]],
    // k turned: 3, 0 / −2, 1. Top left: 3·1 + 0·0 − 2·4 + 1·1 = −4.
    ["a kernel turned, in a nested program", "relu(conv2d(x, k)) + 1", null, null],
  ])("%s", (_, program, answer, mistakes) => {
    if (answer === null) return;
    expect(diagnose(program, answer)?.mistakes).toEqual(mistakes);
  });

  test("slips of a right procedure", () => {
    expect(
      diagnose("conv2d(B, f, {padding: 1})", "[[6,9,9,6],[12,18,18,12],[18,27,28,18],[14,21,21,14]]"),
    ).toEqual({ mistakes: [], certainty: "probable", slips: [10] });
  });
});

void inlineParts;
