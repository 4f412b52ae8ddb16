import { describe, expect, test } from "vitest";
import { noEffort } from "../ops/effort";
import { MAX_MULTIPLY_ADDS } from "../ops/geometry";
import { Tensor } from "../tensor/tensor";
import { issuesIn, valueIn } from "../testing/outcome";
import { evaluateProgram, MAX_STEPS } from "./evaluate-program";
import { parseProgram } from "./parse-program";

/** `a` holds 400,000 cells: three of them are more than a million. */
const scope = new Map([["a", new Tensor([400_000], new Float64Array(400_000))]]);
const run = (text: string) => evaluateProgram(valueIn(parseProgram(text)), scope);

describe("budgets", () => {
  // 300 × 300 image, 100 × 100 kernel: 201² positions × 100² taps = 404,010,000 multiply-adds, more than 400 million.
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
    ["a large window of a pooling", "maxPool2d(ones([1000, 1000]), {size: 100, stride: 1})", "too-much-work"],
  ])("too much is refused before it takes long: %s", { timeout: 20_000 }, (_, text, code) => {
    expect(issuesIn(run(text)).map((found) => found.code)).toContain(code);
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
