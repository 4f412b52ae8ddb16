import { describe, expect, test } from "vitest";
import type { MistakeId } from "../mistakes.en";
import { toJson } from "../ops/to-json";
import type { Value } from "../ops/value";
import { codesIn, valueIn } from "../testing/outcome";
import { evaluateMutated, type Mutation, sitesIn } from "./evaluate-mutated";
import { parseProgram } from "./parse-program";
import { callsIn } from "./program";

const scope = new Map<string, Value>([
  ["x", [[1, 2, 3]]],
  ["f", [[1, 10]]],
]);
const program = (text: string) => valueIn(parseProgram(text));
const mutated = (text: string, ...mutations: readonly Mutation[]) => {
  const result = evaluateMutated(program(text), scope, mutations);
  return result && toJson(valueIn(result));
};
const everywhere = (mistake: MistakeId): Mutation => ({ mistake, sites: "all" });
const at = (mistake: MistakeId, ...sites: readonly number[]): Mutation => ({
  mistake,
  sites: new Set(sites),
});

describe("sites", () => {
  test("are counted in the order in which the program names its calls", () => {
    const text = "relu(conv2d(abs(x), f)) + [maxPool2d(x, {size: sum([1])})][0] - -exp(1)";
    expect(callsIn(program(text)).map(({ operation }) => operation)).toEqual([
      "relu",
      "conv2d",
      "abs",
      "maxPool2d",
      "sum",
      "exp",
    ]);
    expect(sitesIn(program(text)).filter(({ mistake }) => mistake === "padding-ignored")).toEqual([
      { at: 1, operation: "conv2d", mistake: "padding-ignored" },
      { at: 3, operation: "maxPool2d", mistake: "padding-ignored" },
    ]);
    expect(sitesIn(program("x + 1"))).toEqual([]);
  });
});

describe("a program with a mistake made in it", () => {
  // Right: 1 + 20, 2 + 30; turned: 10 + 2, 20 + 3.
  const twice = "conv2d(x, f) + 100 * conv2d(x, f)";

  test.each<[string, readonly Mutation[], unknown]>([
    [twice, [everywhere("kernel-flipped")], [[1212, 2323]]],
    [twice, [at("kernel-flipped", 0)], [[2112, 3223]]],
    [twice, [at("kernel-flipped", 1)], [[1221, 2332]]],
    [twice, [at("kernel-flipped", 0, 1)], [[1212, 2323]]],
    [twice, [at("kernel-flipped", 2)], null],
    [twice, [], null],
    ["conv2d(conv2d(x, f), f)", [everywhere("kernel-flipped")], [[143]]], // 12 and 23: 10·12 + 23
    ["conv2d(conv2d(x, f), f)", [at("kernel-flipped", 0)], [[242]]], // 21 and 32: 10·21 + 32
    // The calls that a mistake cannot be made in stay right.
    ["conv2d(x, f) + conv2d(x, [[2]], {bias: 1})[0][0]", [everywhere("kernel-flipped")], [[15, 26]]],
    // In one call: 0 1 2 3 0 under the turned kernel, then the bias twice; 10·0 + 1, …
    [
      "conv2d(x, f, {padding: [0, 1], bias: 1})",
      [everywhere("kernel-flipped"), everywhere("bias-twice")],
      [[3, 14, 25, 32]],
    ],
    // One mistake computes by itself, on the arguments that the other left: the products 10·1, 2; 10·2, 3.
    ["conv2d(x, f)", [everywhere("maximum-of-products"), everywhere("kernel-flipped")], [[10, 20]]],
    // Changes of the result come in the order of the mistakes.
    ["conv2d(x, [[1, -10]])", [everywhere("absolute-value"), everywhere("output-transposed")], [[19], [28]]],
    ["conv2d(x, f)", [everywhere("kernel-flipped"), everywhere("padding-ignored")], null],
    ["relu(x)", [everywhere("kernel-flipped")], null],
  ])("%s, %j", (text, mutations, expected) => {
    expect(mutated(text, ...mutations)).toEqual(expected);
  });

  test("may be refused", () => {
    const refused = evaluateMutated(program("conv2d(x, f, {padding: [0, 1]}) + [[1, 2, 3, 4]]"), scope, [
      everywhere("padding-ignored"),
    ]);
    expect(refused && codesIn(refused)).toEqual(["shapes-differ"]);
  });

  test("ends with its budget", () => {
    const spent = { steps: 0, cells: 0, read: 0, multiplyAdds: 100_000_000 };
    const refused = evaluateMutated(program("conv2d(x, f)"), scope, [everywhere("kernel-flipped")], spent);
    expect(refused && codesIn(refused)).toEqual(["too-much-work"]);
  });
});
