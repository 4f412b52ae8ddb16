import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf } from "../testing/evaluate";

const conv = (size: number | string, more = "") => `{type: "conv2d", filters: 1, size: ${size}${more}}`;
const network = (...layers: readonly string[]) => `[${layers.join(", ")}]`;
const field = (...layers: readonly string[]) => evaluate(`receptiveField(${network(...layers)})`);
const repeat = (count: number, ...layers: readonly string[]) =>
  Array.from({ length: count }, () => layers).flat();

describe("receptiveField, worked out by hand", () => {
  it.each([
    [network(conv(3)), 3],
    // two 3 × 3 see as far as one 5 × 5: 3 + 2
    [network(conv(3), conv(3)), 5],
    // after stride 2, a step is two cells: 3 + 2·2
    [network(conv(3, ", stride: 2"), conv(3)), 7],
    // the stride of the last layer moves its windows, they stay as large
    [network(conv(3), conv(3, ", stride: 2")), 5],
    // dilated, 3 taps span 5 cells
    [network(conv(3, ", dilation: 2")), 5],
    // 2 + (3 − 1)·2
    [network('{type: "maxPool2d", size: 2}', conv(3)), 6],
    // stride 1: 2 + (3 − 1)·1
    [network('{type: "avgPool2d", size: 2, stride: 1}', conv(3)), 4],
    // dilated pooling: 2·(2 − 1) + 1
    [network('{type: "maxPool2d", size: 2, dilation: 2}'), 3],
    [network('{type: "relu"}', '{type: "batchNorm"}', '{type: "dropout"}', '{type: "sigmoid"}'), 1],
    [network(conv(1), conv(1)), 1],
    [network(conv("[3, 5]")), [3, 5]],
    // 3 + (3 − 1)·1 rows, 3 + (3 − 1)·2 columns
    [network(conv(3, ", stride: [1, 2]"), conv(3)), [5, 7]],
    ['{type: "depthwiseConv2d", size: 5}', 5],
    // padding moves windows, it does not widen them
    [network(conv(3, ", padding: 1"), conv(3, ', padding: "same"')), 5],
    // a residual block sees what its longer branch sees, 3 + 2
    [
      network(`{type: "add", branches: [[], ${network(conv(3, ", padding: 1"), conv(3, ", padding: 1"))}]}`),
      5,
    ],
    // an inception block of 1, 3 and 5 behind a pooling of 2: 2 + (5 − 1)·2
    [
      network(
        '{type: "maxPool2d", size: 2}',
        `{type: "concat", branches: [${conv(1)}, ${conv(3, ", padding: 1")}, ${conv(5, ", padding: 2")}]}`,
      ),
      10,
    ],
    // rows −2 … 0 and 0 … 2 are five together; columns 0 … 2 are the same in both
    [
      `{type: "add", branches: [${conv(3, ", padding: [[2, 0], [0, 0]]")}, ${conv(3, ", padding: [[0, 2], [0, 0]]")}]}`,
      [5, 3],
    ],
    // "same" puts the odd cell below: two of size 2 see 0 … 2, one of size 3 sees −1 … 1
    [
      `{type: "concat", branches: [${network(conv(2, ', padding: "same"'), conv(2, ', padding: "same"'))}, ${conv(3, ', padding: "same"')}]}`,
      4,
    ],
    // and so does size 2 with one row below and one column to the right: together they are no larger
    [
      `{type: "add", branches: [${conv(2, ', padding: "same"')}, ${conv(2, ", padding: [[0, 1], [0, 1]]")}]}`,
      2,
    ],
  ])("%s sees %j", (layers, expected) => {
    expect(evaluate(`receptiveField(${layers})`)).toEqual(expected);
  });
});

describe("receptive fields as published", () => {
  const pool = '{type: "maxPool2d", size: 2}';

  it("VGG-16 sees 212 behind its last pooling (Araujo et al., Distill 2019)", () => {
    const stages = [2, 2, 3, 3, 3].flatMap((count) => [...repeat(count, conv(3, ", padding: 1")), pool]);
    expect(field(...stages)).toBe(212);
  });

  it("AlexNet sees 195 behind its last pooling (Araujo et al., Distill 2019)", () => {
    const halve = '{type: "maxPool2d", size: 3, stride: 2}';
    const [first, second, third] = [
      conv(11, ", stride: 4"),
      conv(5, ", padding: 2"),
      conv(3, ", padding: 1"),
    ];
    expect(field(first, halve, second, halve, third, third, third, halve)).toBe(195);
  });

  it("ResNet-50 sees 483 (Araujo et al., Distill 2019, strides in the last unit of a stage)", () => {
    const unit = (stride: number) => {
      const path = network(conv(1), conv(3, `, stride: ${stride}, padding: 1`), conv(1));
      return `{type: "add", branches: [${network(conv(1, `, stride: ${stride}`))}, ${path}]}`;
    };
    const stage = (units: number, stride: number) => [...repeat(units - 1, unit(1)), unit(stride)];
    const stem = [conv(7, ", stride: 2, padding: 3"), '{type: "maxPool2d", size: 3, stride: 2, padding: 1}'];
    expect(field(...stem, ...stage(3, 2), ...stage(4, 2), ...stage(6, 2), ...stage(3, 1))).toBe(483);
  });
});

describe("receptive fields that there are not", () => {
  it.each([
    [network(conv(3), '{type: "flatten"}', '{type: "dense", units: 10}'), "flatten"],
    ['{type: "dense", units: 10}', "dense"],
    [network(conv(3), '{type: "globalAvgPool2d"}'), "globalAvgPool2d"],
    ['{type: "globalMaxPool2d"}', "globalMaxPool2d"],
    ['{type: "convTranspose2d", filters: 1, size: 3, stride: 2}', "convTranspose2d"],
    // windows that move at two speeds drift apart
    [network(`{type: "add", branches: [[], ${conv(1, ", stride: 2")}]}`), "add"],
    [network('{type: "concat", branches: [[], {type: "flatten"}]}'), "concat"],
  ])("%s: because of %s", (layers, layer) => {
    expect(issuesOf(`receptiveField(${layers})`)).toMatchObject([
      { code: "no-receptive-field", data: { layer } },
    ]);
  });

  it.each([
    ["receptiveField([])", "wrong-argument"],
    ["receptiveField([4, 4, 3], [])", "too-many-arguments"],
    ['receptiveField([{type: "conv2d", filters: 1}])', "missing-argument"],
    ['receptiveField([{type: "convolution"}])', "unknown-operation"],
    ['receptiveField([{type: "conv2d", filters: 1, size: 0}])', "wrong-argument"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program)).toEqual([code]);
  });
});
