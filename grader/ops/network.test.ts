import { describe, expect, it } from "vitest";
import { evaluate } from "../testing/evaluate";

const conv = (filters: number, size: number, more = "") =>
  `{type: "conv2d", filters: ${filters}, size: ${size}${more}}`;
const dense = (units: number) => `{type: "dense", units: ${units}}`;
const FLAT = '{type: "flatten"}';
const HALVED = '{type: "maxPool2d", size: 2}';
const network = (...layers: readonly string[]) => `[${layers.join(", ")}]`;

describe("outputShape", () => {
  it.each([
    // the homework: (128 − 3) / 1 + 1 and ⌊125 / 2⌋ + 1
    ["[128, 128, 3]", network(conv(16, 3)), [126, 126, 16]],
    ["[128, 128, 3]", network(conv(16, 3, ", stride: 2")), [63, 63, 16]],
    // Keras, Conv2D
    ["[10, 10, 128]", network(conv(32, 3)), [8, 8, 32]],
    // ⌈7/2⌉ = 4
    ["[7, 7, 3]", network(conv(8, 3, ', stride: 2, padding: "same"')), [4, 4, 8]],
    // a matrix counts as one channel
    ["[5, 5]", network(conv(2, 3)), [3, 3, 2]],
    ["[4, 6, 3]", network(FLAT), [72]],
    ["[4, 6, 3]", network('{type: "globalAvgPool2d"}'), [3]],
    ["[4, 6, 3]", network('{type: "globalMaxPool2d"}', dense(10)), [10]],
    ["[4, 6, 3]", network('{type: "relu"}', '{type: "sigmoid"}', '{type: "dropout"}'), [4, 6, 3]],
    ["[5, 5, 2]", network('{type: "depthwiseConv2d", size: 3, multiplier: 4}'), [3, 3, 8]],
    // overlapping windows over 5: (5 − 3) / 1 + 1
    ["[5, 5, 2]", network('{type: "avgPool2d", size: 3, stride: 1}'), [3, 3, 2]],
    // a single layer needs no list
    ["[4, 4, 1]", HALVED, [2, 2, 1]],
    // sizes for each axis: 128 − 5 + 1, 64 − 1 + 1
    ["[128, 64, 1]", network('{type: "conv2d", filters: 1, size: [5, 1]}'), [124, 64, 1]],
  ])("%s through %s", (input, layers, expected) => {
    expect(evaluate(`outputShape(${input}, ${layers})`)).toEqual(expected);
  });
});

describe("parameters and multiply-adds, worked out by hand", () => {
  it.each([
    // 3·3·3·16 + 16; 126·126 positions of 3·3·3·16
    ["[128, 128, 3]", network(conv(16, 3)), 448, 6_858_432],
    // 1 × 1, 64 to 16: 64·16 + 16, and without bias; 4·4 positions
    ["[4, 4, 64]", network(conv(16, 1)), 1040, 16_384],
    ["[4, 4, 64]", network(conv(16, 1, ", bias: false")), 1024, 16_384],
    // in two groups: 3·3·(4/2)·6 + 6; 2·2 positions of 108
    ["[4, 4, 4]", network(conv(6, 3, ", groups: 2")), 114, 432],
    // padding is paid for as well: 4·4 positions of 9
    ["[4, 4, 1]", network(conv(1, 3, ", padding: 1")), 10, 144],
    // dilation costs nothing: (5 − 5 + 1)² positions of 9
    ["[5, 5, 1]", network(conv(1, 3, ", dilation: 2")), 10, 9],
    // depthwise: 3·3·2·4 + 8; 3·3 positions of 72
    ["[5, 5, 2]", network('{type: "depthwiseConv2d", size: 3, multiplier: 4}'), 80, 648],
    // transposed: 2·2·3·5 + 5; every one of 4·4 inputs meets 60 weights
    ["[4, 4, 3]", network('{type: "convTranspose2d", filters: 5, size: 2, stride: 2}'), 65, 960],
    // dense: 12·10 + 10
    ["[12]", network(dense(10)), 130, 120],
    ["[12]", network('{type: "dense", units: 10, bias: false}'), 120, 120],
    ["[4, 4, 3]", network(HALVED, '{type: "relu"}', '{type: "dropout"}', FLAT), 0, 0],
    // frozen layers are counted like any other
    ["[4, 4, 1]", network(conv(1, 3, ", frozen: true")), 10, 36],
    // (3·3·1·2 + 2) + (1·1·2·3 + 3); 2·2·18 + 2·2·6
    ["[4, 4, 1]", network(conv(2, 3), conv(3, 1)), 29, 96],
  ])("%s through %s", (input, layers, weights, work) => {
    expect(evaluate(`parameters(${input}, ${layers})`)).toBe(weights);
    expect(evaluate(`multiplyAdds(${input}, ${layers})`)).toBe(work);
  });
});

describe("published networks", () => {
  it("LeNet-5 as Keras builds it has 61,706 parameters", () => {
    // 156 + 2,416 + 48,120 + 10,164 + 850
    const layers = network(
      conv(6, 5, ', padding: "same"'),
      HALVED,
      conv(16, 5),
      HALVED,
      FLAT,
      dense(120),
      dense(84),
      dense(10),
    );
    expect(evaluate(`parameters([28, 28, 1], ${layers})`)).toBe(61_706);
    expect(evaluate(`outputShape([28, 28, 1], ${layers})`)).toEqual([10]);
  });

  it("VGG-16 has 138,357,544 parameters (Keras Applications) and 15,470,264,320 multiply-adds", () => {
    const stage = (filters: number, count: number) =>
      [...Array.from({ length: count }, () => conv(filters, 3, ", padding: 1")), HALVED].join(", ");
    const body = network(stage(64, 2), stage(128, 2), stage(256, 3), stage(512, 3), stage(512, 3));
    const layers = body.replace(/]$/, `, ${FLAT}, ${dense(4096)}, ${dense(4096)}, ${dense(1000)}]`);
    expect(evaluate(`outputShape([224, 224, 3], ${body})`)).toEqual([7, 7, 512]);
    expect(evaluate(`parameters([224, 224, 3], ${layers})`)).toBe(138_357_544);
    // six layers of 1,849,688,064 (such as 224²·9·64·64), three of half that, three of a quarter, the first of
    // 224²·9·3·64 = 86,704,128, and the dense ones: 25088·4096 + 4096·4096 + 4096·1000
    const convolutions = 6 * 1_849_688_064 + 3 * 924_844_032 + 3 * 462_422_016 + 86_704_128;
    const denses = 102_760_448 + 16_777_216 + 4_096_000;
    expect(evaluate(`multiplyAdds([224, 224, 3], ${layers})`)).toBe(convolutions + denses);
  });

  it("AlexNet's second layer, in two groups, has 307,456 parameters (Krizhevsky et al. 2012)", () => {
    expect(evaluate(`parameters([27, 27, 96], ${network(conv(256, 5, ", padding: 2, groups: 2"))})`)).toBe(
      307_456,
    );
  });
});
