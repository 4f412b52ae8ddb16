import { describe, expect, it } from "vitest";
import { codesOf, issuesOf } from "../testing/evaluate";

const conv = (filters: number, size: number, more = "") =>
  `{type: "conv2d", filters: ${filters}, size: ${size}${more}}`;
const dense = (units: number) => `{type: "dense", units: ${units}}`;
const FLAT = '{type: "flatten"}';
const HALVED = '{type: "maxPool2d", size: 2}';
const network = (...layers: readonly string[]) => `[${layers.join(", ")}]`;

describe("networks that do not work out", () => {
  it.each([
    [
      network('{type: "conv2D", filters: 1, size: 1}'),
      "unknown-operation",
      { name: "conv2D", nearest: "conv2d" },
    ],
    [network("{filters: 1, size: 1}"), "wrong-argument", { name: "type", found: "nothing" }],
    [network("{type: 3}"), "wrong-argument", { name: "type", found: "the number 3" }],
    [
      network('{type: "conv2d", filter: 1, size: 1}'),
      "unknown-option",
      { name: "filter", nearest: "filters" },
    ],
    [
      network('{type: "conv2d", filters: 1}'),
      "missing-argument",
      { operation: "layer conv2d", name: "size" },
    ],
    [network('{type: "conv2d", filters: 0, size: 1}'), "wrong-argument", { name: "filters" }],
    [network('{type: "conv2d", filters: 1.5, size: 1}'), "wrong-argument", { name: "filters" }],
    [network(conv(4, 1, ", groups: 3")), "not-divisible", { name: "filters", value: 4, by: 3 }],
    [network(conv(4, 1, ", groups: 2")), "not-divisible", { name: "input channels", value: 3, by: 2 }],
    [network(dense(3)), "wrong-argument", { operation: "layer dense", found: "4 × 4 × 3" }],
    [network(FLAT, conv(1, 1)), "wrong-argument", { operation: "layer conv2d", found: "48" }],
    [network(conv(1, 5)), "kernel-too-large", { kernel: 5, input: 4 }],
    [network(HALVED, conv(1, 3)), "kernel-too-large", { kernel: 3, input: 2 }],
    [network('{type: "convTranspose2d", filters: 1, size: 2, padding: 9}'), "output-empty", { axis: "rows" }],
    [
      network('{type: "convTranspose2d", filters: 1, size: 2, outputPadding: 1}'),
      "wrong-argument",
      { name: "outputPadding" },
    ],
    ["[]", "wrong-argument", { name: "layers" }],
    ["[3]", "wrong-argument", { name: "layers" }],
  ])("%s is refused: %s", (layers, code, data) => {
    for (const operation of ["outputShape", "parameters", "multiplyAdds"]) {
      const found = issuesOf(`${operation}([4, 4, 3], ${layers})`);
      expect(found.find((issue) => issue.code === code)).toMatchObject({ data });
    }
  });

  it.each(["[]", "[0, 4, 3]", "[4, 4.5, 3]", "[-4, 4, 3]", '"4x4x3"', "4", "[1, 1, 1, 1, 1]"])(
    "a shape of %s is refused",
    (shape) => {
      expect(codesOf(`outputShape(${shape}, ${network(HALVED)})`)).toEqual(["wrong-argument"]);
    },
  );
});
