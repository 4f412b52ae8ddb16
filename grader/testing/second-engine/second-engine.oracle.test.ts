import { describe, expect, it } from "vitest";
import { STANDARD } from "../../conventions";
import { bindConventions } from "../../language/bind-conventions";
import { evaluateProgram } from "../../language/evaluate-program";
import { parseProgram } from "../../language/parse-program";
import { operations } from "../../ops/index";
import { toJson } from "../../ops/to-json";
import { values } from "../evaluate";
import { valueIn } from "../outcome";
import { differenceOfEngines } from "./difference-of-engines";
import { differenceOn } from "./difference-on";
import { secondOperations } from "./index";

const given = values({
  x: "[[1, 2, 3, 4], [0, -2, 5, 1], [7, 1, 0, -3], [2, 2, 8, 6]]",
  image: "[[[1, 2], [3, 4]], [[5, -6], [7, 8]]]",
  f: "[[1, 0, -1], [2, 0, -2], [1, 0, -1]]",
});
const LAYERS =
  '[{type: "conv2d", filters: 4, size: 3, padding: 1}, {type: "batchNorm"}, {type: "maxPool2d", size: 2}, {type: "conv2d", filters: 2, size: 1, frozen: true}]';

/** At least one program for every operation; the operations' own oracle tests draw many more. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  full: ["full([2, 3], 0.1)"],
  zeros: ["zeros([2, 3, 1])"],
  ones: ["ones([4])"],
  identity: ["identity(3)"],
  abs: ["abs(x)", "abs(-3)"],
  relu: ["relu(x)", "relu(-1.5)"],
  sigmoid: ["sigmoid(x)", "sigmoid(0)"],
  exp: ["exp(x)", "exp(1)"],
  // Halves of decimals, which float32 holds a little too small or too large.
  round: [
    "round(x / 7, 2)",
    "round(-2.5)",
    "round([1.005, 2.675, -0.125, 8.5], 2)",
    "round([0.5, 1.5, 2.5])",
  ],
  sum: ["sum(x)", "sum(image, {axis: [0, 2]})"],
  mean: ["mean(x)", "mean(image, {axis: 2})"],
  max: ["max(x)", "max(image, {axis: 0})"],
  min: ["min(x)", "min(image, {axis: [0, 1]})"],
  argmax: ["argmax(x)", "argmax(image)", "argmax([3, 9, 9])"],
  reshape: ["reshape(x, [2, 8])"],
  flatten: ["flatten(image)"],
  transpose: ["transpose(x)", "transpose(image)"],
  channel: ["channel(image, 1)"],
  stack: ["stack([x, -x])", "stack([channel(image, 0)])", "stack([[[1, 2]], [[3, 4]]])"],
  concat: ["concat([image, channel(image, 0)])"],
  flip: ['flip(x, "vertical")'],
  rotate90: ["rotate90(x)", "rotate90(image, -1)"],
  crop: ["crop(x, [1, 2], [3, 2])"],
  pad: ["pad(x, 1)", 'pad(x, [[1, 0], [2, 3]], {mode: "reflect"})', "pad(image, [1, 2], {value: 0.5})"],
  conv2d: [
    "conv2d(x, f)",
    "conv2d(x, f, {padding: [2, 1], stride: [1, 2], dilation: 2, flip: true, bias: 3})",
    'conv2d(image, ones([2, 2, 1, 4]), {padding: "same", groups: 2, bias: [1, 2, 3, 4]})',
    'conv2d(x, f, {padding: "valid"})',
    'conv2d(x, f, {padding: "same", stride: 2, padValue: -1.5})',
  ],
  depthwiseConv2d: ["depthwiseConv2d(image, ones([2, 2, 2, 3]), {padding: [[0, 1], [1, 0]], bias: 1})"],
  convTranspose2d: [
    "convTranspose2d(x, f, {stride: 2, padding: 1, outputPadding: 1})",
    "convTranspose2d(image, ones([2, 2, 2, 3]))",
  ],
  maxPool2d: [
    "maxPool2d(x, {size: 2})",
    "maxPool2d(image, {size: [2, 2], stride: 1, padding: 1, ceil: true})",
  ],
  avgPool2d: [
    "avgPool2d(x, {size: 3, padding: 1})",
    "avgPool2d(x, {size: 3, ceil: true, countIncludePad: false})",
  ],
  globalAvgPool2d: ["globalAvgPool2d(image)", "globalAvgPool2d(x)"],
  globalMaxPool2d: ["globalMaxPool2d(image)", "globalMaxPool2d(x)"],
  downsample: ["downsample(x)", 'downsample(image, {by: "gaussian"})'],
  upsample: ["upsample(x)", 'upsample(image, {by: "bilinear"})'],
  pyramid: ["pyramid(x, 3)", 'pyramid(x, 2, {by: "subsample"})[1]'],
  matchTemplate: ["matchTemplate(x, f)", 'argmax(matchTemplate(x, [[5, 1]], {method: "ncc"}))'],
  outputShape: [`outputShape([8, 8, 3], ${LAYERS})`, 'outputShape([4, 4], {type: "relu"})'],
  parameters: [`parameters([8, 8, 3], ${LAYERS})`],
  trainable: [`trainable([8, 8, 3], ${LAYERS})`],
  multiplyAdds: [`multiplyAdds([8, 8, 3], ${LAYERS})`],
  receptiveField: [`receptiveField(${LAYERS})`, 'receptiveField({type: "conv2d", filters: 1, size: [3, 5]})'],
  coefficients: ["coefficients([128, 128, 3])", "coefficients([100000, 100000])"],
  activations: ['activations(x, [{type: "conv2d", weights: f, bias: 1}, {type: "relu"}])'],
  channelWeights: ["channelWeights(image)"],
  gradCam: ["gradCam(image, image)", "gradCam(image, -image, {relu: false})"],
  ascentStep: ["ascentStep(x, f, {rate: 0.1})"],
};

describe("the second engine", () => {
  it("has every operation of the answer language, and no other", () => {
    expect([...secondOperations.keys()].toSorted()).toEqual([...operations.keys()].toSorted());
  });

  it.each([...operations.keys()])("agrees on %s", (operation) => {
    const programs = PROGRAMS[operation] ?? [];
    expect(programs.length).toBeGreaterThan(0);
    for (const program of programs) {
      expect(program).toContain(`${operation}(`);
      expect(differenceOn(program, given)).toBeNull();
    }
  });

  it.each([
    "x + x * 2 - x / 4",
    "1 - x",
    "-x",
    "-(2 + 3)",
    "x[1]",
    "x[1][2]",
    "[1, 2, 3][2]",
    "[x, image][1][0]",
    "[[1, 2], [3, 4]]",
    '"same"',
    "true",
    "conv2d(x, [[1, 2], [3, 4]])[0] + [1, 2, 3]",
  ])("agrees on %s", (program) => {
    expect(differenceOn(program, given)).toBeNull();
  });

  it.each([
    "conv2d(x, f, {padding: 1})",
    'depthwiseConv2d(image, ones([2, 2, 2, 1]) + f[0][0], {padding: "same"})',
    "ascentStep(x, f, {rate: 2})",
    "avgPool2d(x, {size: 3})",
    'outputShape([5, 6, 1], [{type: "add", branches: [[{type: "maxPool2d", size: 2}], [{type: "avgPool2d", size: 2}]]}])',
    'activations(x, [{type: "conv2d", weights: f, padding: 1}, {type: "maxPool2d", size: 3}])',
  ])("follows the same conventions in %s", (text) => {
    const scope = new Map(Object.entries(given));
    const program = valueIn(parseProgram(text));
    const other = bindConventions(program, {
      ...STANDARD,
      kernel: "flipped",
      pooling: "ceil",
      padValue: 0.5,
    });
    expect(differenceOfEngines(other, scope)).toBeNull();
    const [there, here] = [other, program].map((each) => toJson(valueIn(evaluateProgram(each, scope))));
    expect(there).not.toEqual(here);
  });

  it("sees where values differ, item by item", () => {
    // 2^24 + 1 is no float32.
    expect(differenceOn("16777217 - 16777216")).toBe("cell 0: 1 instead of 0");
    expect(differenceOn("[x, 16777217 * 1 - 16777216]", given)).toEqual(expect.stringMatching(/^item 1: /));
  });

  it("sees a program that the first engine refuses, with its sentence", () => {
    expect(differenceOn("conv2d([[1]], f)", given)).toBe(
      "The kernel spans 3 rows, the padded input has only 1.",
    );
  });
});
