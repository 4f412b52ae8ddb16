import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf, issuesOf, run } from "../testing/evaluate";
import { operations } from "./index";
import type { Value } from "./value";

const given = {
  x: [
    [1, 2],
    [3, 4],
  ],
  image: [[[1, 2, 3]]],
  f: [[1]],
};

describe("arguments", () => {
  it.each([
    ["conv2d(x, f, {pading: 1})", { operation: "conv2d", name: "pading", nearest: "padding" }],
    ["conv2d(x, f, {Stride: 1})", { operation: "conv2d", name: "Stride", nearest: "stride" }],
    ["conv2d(x, f, {dilations: 2})", { operation: "conv2d", name: "dilations", nearest: "dilation" }],
    ["conv2d(x, f, {zzz: 2})", { operation: "conv2d", name: "zzz", nearest: "" }],
    ["conv2d(x, f, {size: 2})", { operation: "conv2d", name: "size" }],
    ["maxPool2d(x, {size: 1, strid: 2})", { operation: "maxPool2d", name: "strid", nearest: "stride" }],
    ["sum(x, {toString: 1})", { operation: "sum", name: "toString" }],
    ["sum(x, {__proto__: 1})", { operation: "sum", name: "__proto__" }],
    ["sum(x, {constructor: 1})", { operation: "sum", name: "constructor" }],
  ])("%s: an unknown option, with the nearest known one", (program, data) => {
    expect(issuesOf(program, given)).toMatchObject([{ code: "unknown-option", data }]);
  });

  it("every unknown option is named", () => {
    expect(issuesOf("conv2d(x, f, {pading: 1, strid: 1})", given)).toMatchObject([
      { data: { name: "pading" } },
      { data: { name: "strid" } },
    ]);
  });

  it.each([
    ["conv2d(x)", [{ operation: "conv2d", name: "filters" }]],
    ["conv2d()", [{ name: "x" }, { name: "filters" }]],
    ["maxPool2d(x)", [{ operation: "maxPool2d", name: "size" }]],
    ["maxPool2d(x, {})", [{ operation: "maxPool2d", name: "size" }]],
    ["sum()", [{ operation: "sum", name: "x" }]],
  ])("%s: what is missing", (program, missing) => {
    expect(issuesOf(program, given)).toMatchObject(
      missing.map((data) => ({ code: "missing-argument", data })),
    );
  });

  it.each([
    ["conv2d(x, f, 1)", { operation: "conv2d", most: 2, found: 3 }],
    ["conv2d(x, f, 1, {padding: 1})", { operation: "conv2d", most: 2, found: 3 }],
    ["maxPool2d(x, 2)", { operation: "maxPool2d", most: 1, found: 2 }],
    ["relu(1, 2, 3)", { operation: "relu", most: 1, found: 3 }],
  ])("%s: too many", (program, data) => {
    expect(issuesOf(program, given)).toMatchObject([{ code: "too-many-arguments", data }]);
  });

  it.each([
    ["conv2d(1, f)", { name: "x", found: "the number 1" }],
    ["conv2d([1, 2], f)", { name: "x", found: "a list of 2 numbers" }],
    ["conv2d([[1, 2], [3]], f)", { name: "x", found: "a list of 2" }],
    ['conv2d("x", f)', { name: "x", found: 'the text "x"' }],
    ["conv2d(x, [1])", { name: "filters", found: "a list of 1 number" }],
    ["conv2d(x, image)", { name: "filters", found: "a 1 × 1 × 3 tensor" }],
    ["conv2d(x, f, {groups: 0})", { name: "groups", found: "the number 0" }],
    ["conv2d(x, f, {groups: 1.5})", { name: "groups", found: "the number 1.5" }],
    ["conv2d(x, f, {flip: 1})", { name: "flip", found: "the number 1" }],
    ["conv2d(x, f, {bias: true})", { name: "bias", found: "true" }],
    ["conv2d(x, f, {bias: [1, 2]})", { name: "bias", found: "a list of 2 numbers" }],
    ["conv2d(x, f, {bias: {}})", { name: "bias", found: "a set of options" }],
    ["conv2d(x, {padding: 1})", { name: "filters", found: "a set of options" }],
  ])("%s: an argument that does not fit", (program, data) => {
    expect(issuesOf(program, given)).toMatchObject([
      { code: "wrong-argument", data: { operation: "conv2d", ...data } },
    ]);
  });
});

describe("channels", () => {
  it.each([
    ["conv2d(image, f)", { operation: "conv2d", image: 3, filters: 1 }],
    ["conv2d(x, ones([1, 1, 2, 1]))", { operation: "conv2d", image: 1, filters: 2 }],
    ["conv2d(image, ones([1, 1, 2, 1]))", { operation: "conv2d", image: 3, filters: 2 }],
    // 2 channels for each of 2 groups
    [
      "conv2d(ones([1, 1, 2]), ones([1, 1, 2, 2]), {groups: 2})",
      { operation: "conv2d", image: 2, filters: 4 },
    ],
  ])("%s: channels that differ", (program, data) => {
    expect(issuesOf(program, given)).toMatchObject([{ code: "channels-differ", data }]);
  });

  it.each([
    ["conv2d(image, ones([1, 1, 1, 2]), {groups: 2})", { name: "x", value: 3, by: 2 }],
    ["conv2d(ones([1, 1, 4]), ones([1, 1, 2, 3]), {groups: 2})", { name: "filters", value: 3, by: 2 }],
    ["conv2d(x, f, {groups: 2})", { name: "x", value: 1, by: 2 }],
  ])("%s: groups that do not divide", (program, data) => {
    expect(issuesOf(program, given)).toMatchObject([
      { code: "not-divisible", data: { operation: "conv2d", ...data } },
    ]);
  });
});

describe("any operation", () => {
  const anything: fc.Arbitrary<Value> = fc.oneof(
    fc.constantFrom<Value>(0, -1, 2, 0.5, 1e300, "same", "", true, {}, [], [[]], [[1, 2], [3]]),
    fc.constantFrom<Value>(
      [1, 2],
      [
        [1, 2],
        [3, 4],
      ],
      [[[1, 2]]],
      [[[[1]]]],
      { size: 2 },
      { axis: 0 },
      { type: "relu" },
    ),
  );

  it.each([...operations.keys()])(
    "%s answers or refuses, whatever it is given, and never throws",
    (operation) => {
      fc.assert(
        fc.property(fc.array(anything, { maxLength: 4 }), (values) => {
          const named = Object.fromEntries(values.map((value, at) => [`value${at}`, value]));
          const result = run(`${operation}(${Object.keys(named).join(", ")})`, named);
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }),
      );
    },
  );

  it("that does not exist is refused with the nearest one", () => {
    expect(issuesOf("conv2D(x, f)", given)).toMatchObject([
      { code: "unknown-operation", data: { nearest: "conv2d" } },
    ]);
    expect(codesOf("valueOf()")).toEqual(["unknown-operation"]);
  });
});
