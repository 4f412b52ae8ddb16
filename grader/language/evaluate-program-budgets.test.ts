import { describe, expect, test } from "vitest";
import { noEffort } from "../ops/effort";
import { MAX_MULTIPLY_ADDS } from "../ops/geometry";
import type { Value } from "../ops/value";
import { Tensor } from "../tensor/tensor";
import { codesIn, issuesIn, valueIn } from "../testing/outcome";
import { evaluateProgram, MAX_STEPS } from "./evaluate-program";
import { parseProgram } from "./parse-program";

/** `a` holds 400,000 cells: three of them are more than a million. */
const scope = new Map([["a", new Tensor([400_000], new Float64Array(400_000))]]);
const run = (text: string) => evaluateProgram(valueIn(parseProgram(text)), scope);

describe("budgets", () => {
  // 300 × 300 image, 100 × 100 kernel: 201² positions × 100² taps = 404,010,000 multiply-adds, more than 100 million.
  const heavy = "conv2d(ones([300, 300]), ones([100, 100]))";
  test.each([
    ["one tensor of more than a million cells", "zeros([1001, 1000])", "wrong-argument"],
    ["one operation", heavy, "too-much-work"],
    [
      "many large tensors",
      `[${Array.from({ length: 11 }, () => "zeros([1000, 1000])").join(",")}]`,
      "tensor-too-large",
    ],
    ["one large tensor named many times in a list", "sum([a, a, a])", "tensor-too-large"],
    ["rounding a million cells", "round(ones([1000, 1000]), 3)", "too-much-work"],
    [
      "one large tensor looked at again and again",
      `[${Array.from({ length: 13 }, () => "sum(a)").join(",")}]`,
      "too-much-read",
    ],
    ["one large tensor indexed again and again", `[${"a[0],".repeat(13)}]`, "too-much-read"],
    ["a large window of a pooling", "maxPool2d(ones([1000, 1000]), {size: 100, stride: 1})", "too-much-work"],
  ])("too much is refused before it takes long: %s", { timeout: 20_000 }, (_, text, code) => {
    expect(issuesIn(run(text)).map((found) => found.code)).toContain(code);
  });

  test("lists of lists are counted to their ends, which names make long at no cost", () => {
    const names = new Map<string, Value>();
    const settle = (name: string, text: string) => {
      const result = evaluateProgram(valueIn(parseProgram(text)), names);
      if (result.ok) names.set(name, result.value);
      return result;
    };
    expect(settle("x", `[${"1,".repeat(1000)}]`).ok).toBe(true);
    expect(settle("y", `[${"x,".repeat(1000)}]`).ok).toBe(true);
    // 1000³ numbers, written in four thousand characters.
    expect(codesIn(settle("z", `[${"y,".repeat(1000)}]`))).toEqual(["tensor-too-large"]);
    expect(codesIn(settle("z", `{a: [${"y,".repeat(1000)}]}`))).toEqual(["tensor-too-large"]);
  });

  test("lists nested by names are refused before anything recurses too deeply", () => {
    const names = new Map<string, Value>([["x", 1]]);
    const codes = Array.from({ length: 40 }, () => {
      const result = evaluateProgram(valueIn(parseProgram("[x]")), names);
      if (result.ok) names.set("x", result.value);
      return result.ok ? "ok" : result.issues[0]?.code;
    });
    expect(new Set(codes)).toEqual(new Set(["ok", "too-deeply-nested"]));
    expect(codes.indexOf("too-deeply-nested")).toBeGreaterThan(4);
  });

  test("an image of a million channels is pooled as fast as one of a few", { timeout: 10_000 }, () => {
    const result = run("globalMaxPool2d(reshape(ones([1000, 1000]), [1, 1, 1000000]))");
    expect(valueIn(result)).toMatchObject({ shape: [1_000_000] });
  });

  test("multiply-adds add up from one evaluation to the next", () => {
    // 31² positions × 10² taps = 96,100
    const program = valueIn(parseProgram("conv2d(ones([40, 40]), ones([10, 10]))"));
    const effort = { ...noEffort(), multiplyAdds: MAX_MULTIPLY_ADDS - 2 * 96_100 };
    const codes = Array.from({ length: 3 }, () => {
      const result = evaluateProgram(program, new Map(), effort);
      return result.ok ? "ok" : result.issues[0]?.code;
    });
    expect(codes).toEqual(["ok", "ok", "too-much-work"]);
  });

  test("evaluations that share an effort share its limits", () => {
    const [program, effort] = [valueIn(parseProgram(`[${"1,".repeat(9_000)}]`)), noEffort()];
    expect(evaluateProgram(program, new Map(), effort).ok).toBe(true);
    expect(evaluateProgram(program, new Map(), effort).ok).toBe(true);
    expect(effort.steps).toBe(2 * 9_001);
    expect(new Set(issuesIn(evaluateProgram(program, new Map(), effort)).map(({ code }) => code))).toEqual(
      new Set(["out-of-steps"]),
    );
    expect(MAX_STEPS).toBeLessThan(3 * 9_001);
  });
});
