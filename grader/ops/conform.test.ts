import { expect, test } from "vitest";
import { type Conventions, STANDARD } from "../conventions";
import { bindConventions } from "../language/bind-conventions";
import { evaluateMutated } from "../language/evaluate-mutated";
import { evaluateProgram } from "../language/evaluate-program";
import { parseProgram } from "../language/parse-program";
import type { MistakeId } from "../mistakes.en";
import { codesOf, unwrap, values } from "../testing/evaluate";
import { valueIn } from "../testing/outcome";
import { mayFollow } from "./conform";
import { operations } from "./index";
import { toJson } from "./to-json";

const GIVEN = values({
  X: "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]",
  K: "[[1, 2], [3, 4]]",
  P: "[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20], [21, 22, 23, 24, 25]]",
});
const SCOPE = new Map(Object.entries(GIVEN));
const under = (text: string, said: Partial<Conventions>) =>
  bindConventions(valueIn(parseProgram(text)), { ...STANDARD, ...said });
const evaluate = (text: string, said: Partial<Conventions>) =>
  toJson(unwrap(evaluateProgram(under(text, said), SCOPE)));
const mistaken = (text: string, said: Partial<Conventions>, mistake: MistakeId) => {
  const result = evaluateMutated(under(text, said), SCOPE, [{ mistake, sites: "all" }]);
  return result && toJson(unwrap(result));
};

// Turned by 180° the kernel is 4 3 / 2 1: 4·1 + 3·2 + 2·4 + 1·5 = 23, one to the right and one below 10 and 30 more.
const TRUE_CONVOLUTION = [
  [23, 33],
  [53, 63],
];
// As it is: 1·1 + 2·2 + 3·4 + 4·5 = 37.
const CROSS_CORRELATION = [
  [37, 47],
  [67, 77],
];

test("true convolution turns the kernel wherever the program does not say it itself", () => {
  expect(evaluate("conv2d(X, K)", { kernel: "flipped" })).toEqual(TRUE_CONVOLUTION);
  expect(evaluate("conv2d(X, K, {stride: 1})", { kernel: "flipped" })).toEqual(TRUE_CONVOLUTION);
  expect(evaluate("depthwiseConv2d(X, K)", { kernel: "flipped" })).toEqual(TRUE_CONVOLUTION);
  expect(evaluate('activations(X, {type: "conv2d", weights: K})', { kernel: "flipped" })).toEqual(
    TRUE_CONVOLUTION,
  );
  expect(evaluate("conv2d(X, K, {flip: false})", { kernel: "flipped" })).toEqual(CROSS_CORRELATION);
  expect(evaluate("conv2d(X, K)", {})).toEqual(CROSS_CORRELATION);
});

test("under true convolution the mistake is not to turn the kernel", () => {
  expect(mistaken("conv2d(X, K)", { kernel: "flipped" }, "kernel-flipped")).toEqual(CROSS_CORRELATION);
});

test("an image ascends along the turned filter", () => {
  // One position: the derivative of its response is the filter itself, turned.
  expect(evaluate("ascentStep(zeros([2, 2]), K, {rate: 1})", { kernel: "flipped" })).toEqual([
    [4, 3],
    [2, 1],
  ]);
});

test("ones in the padding take part in the sums", () => {
  // The window on the upper left corner sees 1 1 / 1 x: 1·1 + 2·1 + 3·1 + 4·1 = 10; beside it 1 1 / 1 2: 1 + 2 + 3 + 8 = 14,
  // then 1 1 / 2 3: 1 + 2 + 6 + 12 = 21.
  // Below the corner 1 1 / 1 4: 1 + 2 + 3 + 16 = 22, then 1 4 / 1 7: 1 + 8 + 3 + 28 = 40; elsewhere as without padding.
  const padded = "conv2d(X, K, {padding: [[1, 0], [1, 0]]})";
  expect(evaluate(padded, { padValue: 1 })).toEqual([
    [10, 14, 21],
    [22, 37, 47],
    [40, 67, 77],
  ]);
  // With zeros: 4·1; 3·1 + 4·2; 3·2 + 4·3; 2·1 + 4·4; …; 2·4 + 4·7.
  const zeros = [
    [4, 11, 18],
    [18, 37, 47],
    [36, 67, 77],
  ];
  expect(evaluate(padded, {})).toEqual(zeros);
  expect(mistaken(padded, { padValue: 1 }, "padded-with-zeros")).toEqual(zeros);
  expect(mistaken(padded, { padValue: 1 }, "padded-with-ones")).toBeNull();
  expect(mistaken(padded, {}, "padded-with-zeros")).toBeNull();
  expect(mistaken("conv2d(X, K)", { padValue: 1 }, "padded-with-zeros")).toBeNull();
});

test("pooling keeps the last window, and the mistake is to leave it out", () => {
  // 5 cells, windows of 2: (5 − 2) / 2 + 1 = 2.5 windows, up to 3 or down to 2.
  const kept = [
    [7, 9, 10],
    [17, 19, 20],
    [22, 24, 25],
  ];
  const left = [
    [7, 9],
    [17, 19],
  ];
  expect(evaluate("maxPool2d(P, {size: 2})", { pooling: "ceil" })).toEqual(kept);
  expect(evaluate("maxPool2d(P, {size: 2})", {})).toEqual(left);
  expect(mistaken("maxPool2d(P, {size: 2})", { pooling: "ceil" }, "last-window-dropped")).toEqual(left);
  expect(mistaken("maxPool2d(P, {size: 2})", { pooling: "ceil" }, "last-window-kept")).toBeNull();
  expect(mistaken("maxPool2d(P, {size: 2})", {}, "last-window-dropped")).toBeNull();
  // Two cells are no window too few.
  expect(mistaken("maxPool2d(K, {size: 2})", { pooling: "ceil" }, "last-window-dropped")).toBeNull();
});

test("sizes follow through all layers, also inside branches", () => {
  const size = 'outputShape([5, 5, 3], [{type: "maxPool2d", size: 2}])';
  expect(evaluate(size, { pooling: "ceil" })).toEqual([3, 3, 3]);
  expect(mistaken(size, { pooling: "ceil" }, "floor-for-ceil")).toEqual([2, 2, 3]);
  expect(mistaken(size, { pooling: "ceil" }, "ceil-for-floor")).toBeNull();
  expect(mistaken(size, {}, "floor-for-ceil")).toBeNull();
  const branches =
    'outputShape([5, 5, 3], [{type: "concat", branches: [[{type: "maxPool2d", size: 2}], [{type: "avgPool2d", size: 2}]]}])';
  expect(evaluate(branches, { pooling: "ceil" })).toEqual([3, 3, 6]);
  const own = 'outputShape([5, 5, 3], [{type: "maxPool2d", size: 2, ceil: false}])';
  expect(evaluate(own, { pooling: "ceil" })).toEqual([2, 2, 3]);
});

test("what is missing or unknown is told as without conventions", () => {
  const said = { kernel: "flipped" } as const;
  for (const text of [
    "conv2d(X)",
    "conv2d(X, {padding: 1})",
    "conv2d(X, K, K, K)",
    "conv2d(X, K, {flp: 1})",
  ]) {
    const result = evaluateProgram(under(text, said), SCOPE);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(codesOf(text, GIVEN));
  }
});

test.each<[string, Partial<Conventions>, boolean]>([
  ["conv2d", { kernel: "flipped" }, true],
  ["conv2d", { padValue: 1 }, true],
  ["conv2d", { pooling: "ceil" }, false],
  ["maxPool2d", { pooling: "ceil" }, true],
  ["maxPool2d", { kernel: "flipped" }, false],
  ["relu", { kernel: "flipped" }, false],
  ["outputShape", { pooling: "ceil" }, true],
])("%s under %j may come out otherwise: %s", (name, said, otherwise) => {
  const operation = operations.get(name);
  expect(operation && mayFollow(operation, STANDARD, { ...STANDARD, ...said })).toBe(otherwise);
});
