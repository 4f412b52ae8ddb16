import { describe, expect, test } from "vitest";
import { toJson } from "../ops/to-json";
import type { Value } from "../ops/value";
import { Tensor } from "../tensor/tensor";
import { issuesIn, valueIn } from "../testing/outcome";
import { evaluateProgram } from "./evaluate-program";
import { parseProgram } from "./parse-program";

const scope = new Map<string, Value>([
  ["n", 3],
  ["R", new Tensor([2, 2], Float64Array.of(1, 2, 3, 4))],
  ["image", new Tensor([1, 2, 2], Float64Array.of(1, 10, 2, 20))],
  ["list", [5, [6, 7]]],
]);

const run = (text: string, values: ReadonlyMap<string, Value> = scope) =>
  evaluateProgram(valueIn(parseProgram(text)), values);
const value = (text: string) => toJson(valueIn(run(text)));
/** Code and place of every issue. */
const trouble = (text: string) =>
  issuesIn(run(text)).map(({ code, span }) => [code, span ? text.slice(span.start, span.end) : null]);

describe("values", () => {
  test.each([
    ["1 + 2 * n", 7],
    ["-n", -3],
    ["-0", 0],
    ["(n - 1) / 4", 0.5],
    ["'same'", "same"],
    ["[n, true]", [3, true]],
    ["{size: n}", { size: 3 }],
    [
      "R",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "R * 2",
      [
        [2, 4],
        [6, 8],
      ],
    ],
    [
      "1 - R",
      [
        [0, -1],
        [-2, -3],
      ],
    ],
    [
      "-R",
      [
        [-1, -2],
        [-3, -4],
      ],
    ],
    [
      "R + [[1, 1], [1, 1]]",
      [
        [2, 3],
        [4, 5],
      ],
    ], // a list becomes a tensor where one is needed
    [
      "[R[0], R[1]] + R",
      [
        [2, 4],
        [6, 8],
      ],
    ], // and so do tensors in lists
    ["R[1]", [3, 4]],
    ["R[1][0]", 3],
    ["image[0][1]", [2, 20]],
    ["[10, 20][1]", 20],
    ["list[1]", [6, 7]],
    ["list[1][0]", 6],
    ["[['a'], 'b'][0][0]", "a"],
    ["R[n - 2][0]", 3],
    ["sum(R)", 10],
  ])("%s", (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  test("names of JavaScript's own are values like any others", () => {
    const odd = new Map<string, Value>([
      ["constructor", 2],
      ["toString", 3],
    ]);
    expect(valueIn(run("constructor * toString", odd))).toBe(6);
  });
});

describe("refusals name their place", () => {
  test.each([
    ["1 + m", "unknown-name", "m"],
    ["[m, 2]", "unknown-name", "m"],
    ["constructor", "unknown-name", "constructor"],
    ["__proto__", "unknown-name", "__proto__"],
    ["undefined", "unknown-name", "undefined"],
    ["Infinity", "unknown-name", "Infinity"],
    ["2 * (n / 0)", "division-by-zero", "n / 0"],
    ["R / [[1, 0], [1, 1]]", "division-by-zero", "R / [[1, 0], [1, 1]]"],
    ["R + [1, 2, 3]", "shapes-differ", "R + [1, 2, 3]"],
    ["1 + 'a'", "wrong-argument", "1 + 'a'"],
    ["-'a'", "wrong-argument", "-'a'"],
    ["1 + [[1], [2, 3]]", "wrong-argument", "1 + [[1], [2, 3]]"],
    ["R[2]", "index-outside", "R[2]"],
    ["R[-1]", "index-outside", "R[-1]"],
    ["R[0][2]", "index-outside", "R[0][2]"],
    ["R[0.5]", "not-allowed", "R[0.5]"],
    ["R['length']", "not-allowed", "R['length']"],
    ["list['constructor']", "not-allowed", "list['constructor']"],
    ["{a: 1}['a']", "not-allowed", "{a: 1}['a']"],
    ["n[0]", "not-allowed", "n[0]"],
    ["[][0]", "index-outside", "[][0]"],
    ["1 - 1e999", "value-not-finite", "1 - 1e999"],
    ["[1e999]", "value-not-finite", "[1e999]"],
    ["relu(1e308 * 10)", "value-not-finite", "1e308 * 10"],
    ["1 / exp(1000)", "value-not-finite", "exp(1000)"],
    ["conv2d(R, ones([3, 3]))", "kernel-too-large", "conv2d(R, ones([3, 3]))"],
    ["full([1], 1, {constructor: 1})", "unknown-option", "full([1], 1, {constructor: 1})"],
    ["full([1], 1, {__proto__: 1})", "unknown-option", "full([1], 1, {__proto__: 1})"],
    ["full([1])", "missing-argument", "full([1])"],
    ["relu(1, 2)", "too-many-arguments", "relu(1, 2)"],
  ])("%s", (text, code, place) => {
    expect(trouble(text)).toEqual([[code, place]]);
  });

  test("every unknown name of a list is named, with the nearest known one", () => {
    expect(issuesIn(run("[imgae, lsit, zzz]")).map(({ data }) => data)).toEqual([
      { name: "imgae", nearest: "image" },
      { name: "lsit", nearest: "list" },
      { name: "zzz", nearest: "" },
    ]);
  });
});
