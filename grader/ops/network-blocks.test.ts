import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf } from "../testing/evaluate";

const conv = (filters: number, size: number, more = "") =>
  `{type: "conv2d", filters: ${filters}, size: ${size}${more}}`;
const dense = (units: number, more = "") => `{type: "dense", units: ${units}${more}}`;
const NORM = '{type: "batchNorm"}';
const FROZEN = ", frozen: true";
const network = (...layers: readonly string[]) => `[${layers.join(", ")}]`;
const add = (...branches: readonly string[]) => `{type: "add", branches: ${network(...branches)}}`;
const concat = (...branches: readonly string[]) => `{type: "concat", branches: ${network(...branches)}}`;

describe("trainable, worked out by hand", () => {
  it.each([
    // 3·3·3·16 + 16
    ["[128, 128, 3]", network(conv(16, 3)), 448, 448],
    ["[128, 128, 3]", network(conv(16, 3, FROZEN)), 448, 0],
    ["[128, 128, 3]", network(conv(16, 3, ", frozen: false")), 448, 448],
    // frozen body, new head: 8·10 + 10 of (3·3·1·8 + 8) + 90
    ["[4, 4, 1]", network(conv(8, 3, FROZEN), '{type: "globalAvgPool2d"}', dense(10)), 170, 90],
    ["[12]", network(dense(10, FROZEN), dense(2)), 152, 22],
    ["[4, 4, 3]", network('{type: "convTranspose2d", filters: 5, size: 2, frozen: true}'), 65, 0],
    ["[4, 4, 3]", network('{type: "depthwiseConv2d", size: 3, frozen: true}'), 30, 0],
    // scale and shift of four numbers a channel
    ["[4, 4, 16]", network(NORM), 64, 32],
    ["[4, 4, 16]", network('{type: "batchNorm", frozen: true}'), 64, 0],
    ["[10]", network(NORM), 40, 20],
    ["[4, 4]", network(NORM), 4, 2],
    // a frozen block freezes what is in it, a frozen layer in a block itself
    ["[4, 4, 2]", network(add("[]", network(conv(2, 1)))), 6, 6],
    [
      "[4, 4, 2]",
      network('{type: "add", frozen: true, branches: [[], [{type: "conv2d", filters: 2, size: 1}]]}'),
      6,
      0,
    ],
    ["[4, 4, 2]", network(concat(conv(2, 1, FROZEN), conv(3, 1), network(conv(1, 1), NORM))), 22, 14],
    // every layer may be called frozen
    [
      "[4, 4, 1]",
      network(
        '{type: "relu", frozen: true}',
        '{type: "maxPool2d", size: 2, frozen: true}',
        '{type: "avgPool2d", size: 2, frozen: true}',
        '{type: "dropout", frozen: true}',
        '{type: "sigmoid", frozen: true}',
        '{type: "flatten", frozen: true}',
      ),
      0,
      0,
    ],
    ["[4, 4, 1]", '{type: "globalMaxPool2d", frozen: true}', 0, 0],
  ])("%s through %s", (input, layers, all, trained) => {
    expect(evaluate(`parameters(${input}, ${layers})`)).toBe(all);
    expect(evaluate(`trainable(${input}, ${layers})`)).toBe(trained);
  });
});

describe("blocks with branches, worked out by hand", () => {
  it.each([
    // 2 + 3 channels; a path of its own costs its own
    ["[4, 4, 1]", concat(conv(2, 1), conv(3, 3, ", padding: 1")), [4, 4, 5], 34, 16 * 2 + 16 * 27],
    ["[4, 4, 2]", add("[]", conv(2, 3, ", padding: 1")), [4, 4, 2], 38, 16 * 36],
    // nothing but sums and copies
    ["[4, 4, 2]", add("[]", "[]", "[]"), [4, 4, 2], 0, 0],
    ["[4, 4, 2]", concat("[]", "[]"), [4, 4, 4], 0, 0],
    // a matrix counts as one channel
    ["[4, 4]", concat("[]", conv(2, 1)), [4, 4, 3], 4, 32],
    ["[4, 4]", add("[]", conv(1, 1)), [4, 4, 1], 2, 16],
    // flat ones end to end
    [
      "[4, 4, 2]",
      concat('{type: "globalAvgPool2d"}', '{type: "globalMaxPool2d"}', '{type: "flatten"}'),
      [36],
      0,
      0,
    ],
    // a block in a block: 1 + (1 + 1)
    ["[4, 4, 1]", concat("[]", network(concat("[]", conv(1, 1)))), [4, 4, 3], 2, 16],
  ])("%s through %s", (input, layers, shape, weights, work) => {
    expect(evaluate(`outputShape(${input}, ${layers})`)).toEqual(shape);
    expect(evaluate(`parameters(${input}, ${layers})`)).toBe(weights);
    expect(evaluate(`multiplyAdds(${input}, ${layers})`)).toBe(work);
  });
});

describe("coefficients, worked out by hand", () => {
  it.each([
    // the homework: 128·128·3 and 126·126·16
    ["coefficients([128, 128, 3])", 49_152],
    ["coefficients([126, 126, 16])", 254_016],
    ["coefficients([5])", 5],
    ["coefficients([100000, 100000])", 10_000_000_000],
    ['coefficients(outputShape([128, 128, 3], {type: "conv2d", filters: 16, size: 3}))', 254_016],
  ])("%s", (program, expected) => {
    expect(evaluate(program)).toBe(expected);
  });

  it.each(["coefficients(3)", "coefficients([])", "coefficients([0, 3])", "coefficients([2.5])"])(
    "%s is refused",
    (program) => {
      expect(codesOf(program)).toEqual(["wrong-argument"]);
    },
  );
});

describe("published blocks", () => {
  it("GoogLeNet's inception (3a) gives 28×28×256 with 159 K weights and 128 M multiply-adds (Szegedy et al. 2015)", () => {
    const plain = (filters: number, size: number) =>
      conv(filters, size, `, padding: ${(size - 1) / 2}, bias: false`);
    const block = concat(
      plain(64, 1),
      network(plain(96, 1), plain(128, 3)),
      network(plain(16, 1), plain(32, 5)),
      network('{type: "maxPool2d", size: 3, stride: 1, padding: 1}', plain(32, 1)),
    );
    expect(evaluate(`outputShape([28, 28, 192], ${block})`)).toEqual([28, 28, 256]);
    // 192·64 + 192·96 + 9·96·128 + 192·16 + 25·16·32 + 192·32 = 163,328, which is 159.5 · 1024; times 28·28
    expect(evaluate(`parameters([28, 28, 192], ${block})`)).toBe(163_328);
    expect(evaluate(`multiplyAdds([28, 28, 192], ${block})`)).toBe(163_328 * 784);
  });

  /** ResNet-50 (He et al. 2016), the convolutions with or without biases beside their normalisation. */
  function resnet50(bias: boolean): string {
    const unit = (filters: number, size: number, more = "") =>
      `${conv(filters, size, `, padding: ${(size - 1) / 2}, bias: ${bias}${more}`)}, ${NORM}`;
    const bottleneck = (filters: number, stride: number, shortcut: string) => {
      const path = [unit(filters, 1, `, stride: ${stride}`), unit(filters, 3), unit(4 * filters, 1)];
      return `${add(shortcut, network(...path))}, {type: "relu"}`;
    };
    const stage = (filters: number, count: number, stride: number) => [
      bottleneck(filters, stride, network(unit(4 * filters, 1, `, stride: ${stride}`))),
      ...Array.from({ length: count - 1 }, () => bottleneck(filters, 1, "[]")),
    ];
    const stem = [unit(64, 7, ", stride: 2"), '{type: "maxPool2d", size: 3, stride: 2, padding: 1}'];
    return network(
      ...stem,
      ...stage(64, 3, 1),
      ...stage(128, 4, 2),
      ...stage(256, 6, 2),
      ...stage(512, 3, 2),
    );
  }
  const withHead = (body: string) => body.replace(/]$/, `, {type: "globalAvgPool2d"}, ${dense(1000)}]`);

  it("ResNet-50 as Keras Applications builds it has 25,636,712 parameters, 25,583,592 of them trainable", () => {
    expect(evaluate(`outputShape([224, 224, 3], ${resnet50(true)})`)).toEqual([7, 7, 2048]);
    expect(evaluate(`parameters([224, 224, 3], ${withHead(resnet50(true))})`)).toBe(25_636_712);
    expect(evaluate(`trainable([224, 224, 3], ${withHead(resnet50(true))})`)).toBe(25_583_592);
  });

  it("ResNet-50 as torchvision builds it trains 25,557,032 parameters", () => {
    expect(evaluate(`trainable([224, 224, 3], ${withHead(resnet50(false))})`)).toBe(25_557_032);
  });
});

describe("blocks that do not work out", () => {
  it.each([
    [
      add("[]", conv(2, 1)),
      "shapes-differ",
      { operation: "layer add", left: "4 × 4 × 3", right: "4 × 4 × 2" },
    ],
    [add("[]", conv(3, 3)), "shapes-differ", { left: "4 × 4 × 3", right: "2 × 2 × 3" }],
    [concat("[]", conv(3, 3)), "shapes-differ", { operation: "layer concat", right: "2 × 2 × 3" }],
    [concat("[]", '{type: "flatten"}'), "shapes-differ", { right: "48" }],
    [concat("[]", conv(3, 5)), "kernel-too-large", { kernel: 5 }],
    ['{type: "add"}', "missing-argument", { operation: "layer add", name: "branches" }],
    [add(), "wrong-argument", { name: "branches" }],
    [add("[]"), "wrong-argument", { name: "branches" }],
    [add("[]", "3"), "wrong-argument", { name: "branches" }],
    [add("[]", "[3]"), "wrong-argument", { name: "branches" }],
    ['{type: "add", branches: 3}', "wrong-argument", { name: "branches" }],
    ['{type: "concat", branch: [[], []]}', "unknown-option", { name: "branch", nearest: "branches" }],
    [add("[]", '{type: "conv3d"}'), "unknown-operation", { name: "conv3d", nearest: "conv2d" }],
    [add("[]", '{type: "conv2d", filters: 1}'), "missing-argument", { name: "size" }],
    ['{type: "batchNorm", frozen: 1}', "wrong-argument", { name: "frozen" }],
    ['{type: "relu", frozne: true}', "unknown-option", { name: "frozne", nearest: "frozen" }],
  ])("%s is refused: %s", (layers, code, data) => {
    for (const operation of ["outputShape", "parameters", "trainable", "multiplyAdds"]) {
      const found = issuesOf(`${operation}([4, 4, 3], ${layers})`);
      expect(found.find((issue) => issue.code === code)).toMatchObject({ data });
    }
  });
});
