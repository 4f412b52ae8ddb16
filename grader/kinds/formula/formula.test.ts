import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeIssue } from "../../messages.en";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { issuesIn, sentencesIn, valueIn } from "../../testing/outcome";
import { settleProgram } from "../../testing/settle-kind";
import { formulaKind } from "./index";

const variables = {
  W: { from: 3, to: 64, whole: true, meaning: "input width" },
  K: { from: 1, to: 7, whole: true },
  P: { from: 0, to: 3, whole: true },
  S: { from: 1, to: 4, whole: true },
};
const SIZE = "(W - K + 2 * P) / S + 1";
const settling = (answer: string = SIZE, fields: object = {}) =>
  settleProgram({ kind: formulaKind, fields: { variables, ...fields }, answer });
const settle = (...given: Parameters<typeof settling>) => valueIn(settling(...given));
const k = { variables: { k: { from: -2, to: 2 } } };

describe("equal formulas are right, however written", () => {
  test.each([
    "(W-K+2P)/S+1",
    "(W - K + 2*P) / S + 1",
    "1 + (2P + W - K)/S",
    "((W−K+2·P)÷S)+1",
    "(W-K+2P+S)/S",
    "\\frac{W-K+2P}{S} + 1",
    "[(W-K)+{2P}]/S+1",
    "W/S - K/S + 2P/S + 1",
    "S^-1(W-K+2P)+1",
    "(W-K+2P)\n/ S\t+ 1",
    "(W-K+P*2^1)/S**1+1",
    "-(K-W-2P)/S+\uff11",
  ])("%s", (text) => {
    expect(settle().judge(text)).toMatchObject({ status: "right", earned: 100, issues: [] });
  });

  test.each([
    ["k*k", "k^2"],
    ["k*k", "k²"],
    ["k*k", "abs(k)^2"],
    ["k*k", "k k"],
    ["k*k", "max(k^2, 0)"],
    ["2 * (k + 1)", "2(k+1)"],
    ["k * (k + 1)", "k(k+1)"],
    ["k * (k + 1) * (k + 1)", "k(k+1)^2"],
    ["abs(k)", "sqrt(k^2)"],
    ["exp(k)", "1/exp(-k)"],
    ["k", "log(exp(k))"],
    ["3 * k", "log(8, 2) k"],
    ["k - 1", "+k-+1"],
    ["k / 3 * 3 - k", "0"],
  ])("for %s: %s", (answer, text) => {
    expect(settle(answer, k).judge(text).status).toBe("right");
  });

  test("what only looks alike is wrong", () => {
    for (const text of ["W-K+2P/S+1", "(W-K+P)/S+1", "(W-K+2P)/S", "floor((W-K+2P)/S)+1", "W", "0", "1/0"]) {
      expect(settle().judge(text)).toMatchObject({ status: "wrong", earned: 0 });
    }
  });

  test("being equal at some points is not enough", () => {
    expect(settle("abs(k)", k).judge("k").status).toBe("wrong");
    expect(settle("k", { variables: { k: { from: 0, to: 9, whole: true } } }).judge("min(k, 8)").status).toBe(
      "wrong",
    );
    expect(settle("k", k).judge("sqrt(k)^2").status).toBe("wrong");
  });

  test("large numbers elsewhere do not blur the comparison", () => {
    expect(settle("k", k).judge("(k + 1 + 1e20) - 1e20").status).toBe("wrong");
    expect(settle("1 / (k * k * k * k)", { variables: { k: { from: 1, to: 1000 } } }).judge("0").status).toBe(
      "wrong",
    );
  });
});

describe("in large domains", () => {
  const large = { variables: { x: { from: 0, to: 1e6 }, y: { from: -1e6, to: 1e6 } } };

  test.each([
    ["x*x*x + 1", "x^3"],
    ["x*x*x", "x^3 + 1"],
    ["exp(x / 1000) + 1", "exp(x/1000)"],
    ["exp(x / 1000)", "exp(x/1000)+1"],
    ["x*x*x*y*y + 1", "x^3y^2"],
    ["x*x*x + y", "x^3"],
    ["x*x*x + 1", "(x^3+1+1e40)-1e40"],
  ])("%s is not %s", (answer, text) => {
    expect(settle(answer, large).judge(text).status).toBe("wrong");
    const whole = { x: { from: 0, to: 1e6, whole: true }, y: { from: -1e6, to: 1e6, whole: true } };
    expect(settle(answer, { variables: whole }).judge(text).status).toBe("wrong");
  });

  test.each([
    ["x*x*x + 1", "(x+1)(x^2-x+1)"],
    ["(x - y) * (x - y) * (x - y)", "x^3-3x^2y+3x y^2-y^3"],
    ["x*x*x - 3*x*x*y + 3*x*y*y - y*y*y", "(x-y)^3"],
    ["x*x - y*y", "(x+y)(x-y)"],
    ["(x + y) * (x - y)", "x^2-y^2"],
    ["x / 3 * 3 - x", "0"],
    ["0 * x", "x/3*3-x"],
    ["exp(x / 1000) + 1", "1+exp(x/2000)^2"],
    ["x * (x + 1) - x * x", "x"],
  ])("%s is %s", (answer, text) => {
    expect(settle(answer, large).judge(text).status).toBe("right");
  });
});

describe("what cannot be read is sent back", () => {
  test.each<[RawAnswer, string]>([
    [
      "(W-K",
      '"(W-K" is not a complete formula. Look for a sign or a parenthesis that is missing or too many.',
    ],
    ["W +", '"W +" is not a complete formula. Look for a sign or a parenthesis that is missing or too many.'],
    [
      "W + * K",
      '"W + * K" is not a complete formula. Look for a sign or a parenthesis that is missing or too many.',
    ],
    ["w - K", '"w" is not one of the letters here (W, K, P, S). Did you mean "W"?'],
    ["WK", '"WK" is not one of the letters here (W, K, P, S). Did you mean "W*K"?'],
    ["stride", '"stride" is not one of the letters here (W, K, P, S).'],
    ["constructor", '"constructor" is not one of the letters here (W, K, P, S).'],
    [
      "sin(W)",
      'There is no function "sin"; there are floor, ceil, sqrt, abs, exp, log, min, max. For a product write *.',
    ],
    [
      "toString(W)",
      'There is no function "toString"; there are floor, ceil, sqrt, abs, exp, log, min, max. For a product write *.',
    ],
    ["sqrt(W, K)", "sqrt does not take 2 values."],
    ["floor()", "floor does not take 0 values."],
    ["O = W - K", SIGN("=")],
    ["W!", SIGN("!")],
    ["W > K", SIGN(">")],
    ["<script>", SIGN("<")],
    ["W'", SIGN("'")],
    ["W ? K : P", SIGN("?")],
    ['"W"', SIGN('"')],
    ["import(W); K", SIGN(";")],
    ["W mod K", SIGN("mod")],
    ["W.K", SIGN("W.K")],
    ["1e999", SIGN("Infinity")],
    ["true", SIGN("true")],
    ["(".repeat(60) + ")".repeat(60), "The formula is nested more than 50 levels deep."],
    ["W+".repeat(50_000), "The answer has 100,000 characters; at most 500 are read."],
    [["W"], "This part asks for a formula, not for a list of 1."],
  ])("%j: %s", (answer, sentence) => {
    const verdict = settle().judge(answer);
    expect(verdict.status).toBe("invalid");
    expect(verdict.issues.map(describeIssue)[0]).toBe(sentence);
  });

  test("chains that a parser recurses on", () => {
    for (const link of ["W^", "-", "not ", "W to ", "W/", "1/2W", "+"]) {
      const text = link.repeat(Math.floor(499 / link.length));
      expect(["right", "wrong", "invalid"]).toContain(settle().judge(`${text}W`).status);
    }
  });

  test("any text gives a verdict", () => {
    const part = settle();
    const token = fc.constantFrom(..."WKPS+-*/^(),. 12", "floor", "max", "log", "e", "_", "\u00b2", "[", "}");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(token).map((tokens) => tokens.join("")),
        ),
        (text) => {
          expect(["right", "wrong", "invalid", "unanswered"]).toContain(part.judge(text).status);
        },
      ),
    );
  });
});

function SIGN(sign: string): string {
  return `A formula has no place for "${sign}"; it has letters, numbers, + - * / ^, parentheses and functions.`;
}

describe("the normal form", () => {
  const { normal } = valueIn(formulaKind.open({ variables }));

  test.each([
    ["2(P+1)", "2 * (P + 1)"],
    ["W²", "W^2"],
    ["(W − K)", "W-K"],
    ["floor(W/2)", "floor( W / 2 )"],
    ["+W", "W"],
  ])("of %s and %s is the same", (one, other) => {
    expect(normal(one)).toEqual(normal(other));
  });

  test("is a formula that is read as itself", () => {
    for (const text of ["(W-K+2P)/S+1", "-W^2", "max(W, K, 1.5)", "log(W, 2)", "1e-9 W"]) {
      const form = normal(text);
      expect(typeof form === "string" ? normal(form) : null).toBe(form);
    }
  });
});

describe("what an author may write", () => {
  test.each<[string, object, (string | number)[], string]>([
    [
      "a domain turned round",
      { variables: { k: { from: 2, to: 1 } } },
      ["variables", "k"],
      '"k" can have no value: there is no number from 2 to 1.',
    ],
    [
      "a domain without a whole number",
      { variables: { k: { from: 0.2, to: 0.8, whole: true } } },
      ["variables", "k"],
      '"k" can have no value: there is no whole number from 0.2 to 0.8.',
    ],
    [
      "a function's name",
      { variables: { max: { from: 0, to: 1 } } },
      ["variables", "max"],
      '"max" is already the name of a function.',
    ],
    [
      "a word of formulas",
      { variables: { mod: { from: 0, to: 1 } } },
      ["variables", "mod"],
      '"mod" is already the name of something else in formulas.',
    ],
    ["no letters", { variables: {} }, ["variables"], '"variables" must have at least one variable.'],
    ["no end", { variables: { k: { from: 0 } } }, ["variables", "k", "to"], '"to" is missing.'],
  ])("%s", (_, fields, path, sentence) => {
    const opened = formulaKind.open(fields);
    expect(sentencesIn(opened)).toEqual([sentence]);
    expect(issuesIn(opened)[0]?.path).toEqual(path);
  });

  test("a formula that is undefined everywhere says why", () => {
    expect(sentencesIn(settling("1 / (W - W)"))).toEqual([
      "The answer program has a value at 0 of 96 points of the domain; that is too few.",
      "Division by zero: the divisor is 0.",
    ]);
  });

  test("one that is undefined at some points is compared at the others", () => {
    const small = { variables: { n: { from: 0, to: 3, whole: true } } };
    expect(settle("1 / n", small).judge("1/n").status).toBe("right");
    expect(settle("1 / n", small).judge("n").status).toBe("wrong");
  });

  test("a matrix is no formula", () => {
    expect(sentencesIn(settling("[W, K]"))).toEqual([
      "A formula part cannot have a list of 2 numbers as its answer.",
    ]);
  });

  const network = "outputShape([W, W, 1], [{type: 'conv2d', filters: 1, size: K, padding: P, stride: S}])[0]";

  test("an operation may say what is right, where an example is given", () => {
    expect(sentencesIn(settling(network))).toEqual([
      'The answer program cannot be written as a formula; give one that is right as "example".',
    ]);
    const part = settle(network, { example: "floor((W-K+2P)/S)+1" });
    expect(part.judge("1 + floor((W + 2P - K)/S)").status).toBe("right");
    expect(part.judge("(W-K+2P)/S+1").status).toBe("wrong");
    expect(part.examples().right).toBe("floor((W-K+2P)/S)+1");
  });

  test.each([
    ["W", "The example is not equal to the answer program."],
    [
      "floor((W",
      '"floor((W" is not a complete formula. Look for a sign or a parenthesis that is missing or too many.',
    ],
  ])("the example is tried: %s", (example, sentence) => {
    const settled = settling(network, { example });
    expect(sentencesIn(settled)).toEqual([sentence]);
    expect(issuesIn(settled)[0]?.path).toEqual(["example"]);
  });
});

test("a browser learns letters and meanings, never domains or the example", () => {
  expect(settle(SIZE, { example: "(W-K+2P)/S+1" }).publish()).toEqual({
    kind: "formula",
    variables: [
      { name: "W", meaning: "input width" },
      { name: "K", meaning: "" },
      { name: "P", meaning: "" },
      { name: "S", meaning: "" },
    ],
  });
});
