import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesIn, issuesIn, valueIn } from "../testing/outcome";
import { MAX_NUMBER_LENGTH, parseNumber } from "./parse-number";

describe("what is no number", () => {
  test.each([
    ["", "blank"],
    ["   ", "blank"],
    ["\t\n", "blank"],
    ["\u00a0", "blank"],
    ["1,5", "decimal-comma"],
    ["0,125", "decimal-comma"],
    ["1234,567", "decimal-comma"],
    ["12,288", "thousands-comma"],
    ["\u22121,331", "thousands-comma"],
    ["1,234,567", "thousands-comma"],
    ["-1,5", "decimal-comma"],
    ["\u22121,5", "decimal-comma"],
    ["\uff11\uff0c\uff15", "decimal-comma"],
    ["1/0", "division-by-zero"],
    ["0/0", "division-by-zero"],
    ["1/(2-2)", "division-by-zero"],
    ["1.5/0.0", "division-by-zero"],
    ["1/0*0", "division-by-zero"],
    ["1e999", "not-finite"],
    ["-1e999", "not-finite"],
    ["10^400-10^400", "not-finite"],
    ["(-8)^(1/3)", "not-finite"],
    ["0^-1", "not-finite"],
    ["(1+2", "unclosed-parenthesis"],
    ["((((", "unclosed-parenthesis"],
    ["1+2)", "not-a-number"],
    ["()", "not-a-number"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["eighteen", "not-a-number"],
    ["1 000", "not-a-number"],
    ["1 1/2", "not-a-number"],
    ["2(3)", "not-a-number"],
    ["1..2", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["1e", "not-a-number"],
    ["1e5.5", "not-a-number"],
    ["5%", "not-a-number"],
    ["0x10", "not-a-number"],
    ["1_000", "not-a-number"],
    ["-", "not-a-number"],
    ["\u2212", "not-a-number"],
    ["\u00b2", "not-a-number"],
    ["1+", "not-a-number"],
    ["/2", "not-a-number"],
    ["2\\frac{1}{2}", "not-a-number"],
    ["constructor", "not-a-number"],
    ["__proto__", "not-a-number"],
    ["\ud800", "not-a-number"],
    ["1\u0000", "not-a-number"],
  ])("%j is refused as %s", (text, code) => {
    expect(codesIn(parseNumber(text))).toEqual([code]);
  });

  test.each([
    ["3\u00bd", "three and a half, not 31/2"],
    ["1\u2082", "an index, not 12"],
    ["2\u2460", "a footnote, not 21"],
    ["10\u207b3", "a power half typed, not 10 - 3"],
    ["3\u215f2", "three and 1 over, not 31/2"],
  ])("%j is not glued together: %s", (text) => {
    expect(codesIn(parseNumber(text))).toEqual(["not-a-number"]);
  });

  test("a decimal comma is answered with the point", () => {
    expect(issuesIn(parseNumber("1,5"))[0]?.data).toEqual({ text: "1,5", suggestion: "1.5" });
  });
});

describe("bounds", () => {
  test("an expression of the longest length is read, one character more is not", () => {
    const ones = "1+".repeat(MAX_NUMBER_LENGTH / 2 - 1);
    expect(valueIn(parseNumber(`${ones}10`))).toBe(MAX_NUMBER_LENGTH / 2 - 1 + 10);
    expect(codesIn(parseNumber(`${ones}100`))).toEqual(["number-too-long"]);
  });

  test.each(["1", "(", "-", " ", "\u00bd", "1,", "\\frac{", "\ufdfa", "2^"])(
    "100,000 times %j is answered",
    (text) => {
      expect(codesIn(parseNumber(text.repeat(100_000)))).toHaveLength(1);
    },
  );

  test("any text gives a finite number or one issue, never a throw, and never -0", {
    timeout: 30_000,
  }, () => {
    const scrap = fc.constantFrom(..."0123456789.,+-*/^()eE \t\u2212\u00bd\u00b2\uff11\\frac{}".split(""));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(scrap).map((all) => all.join("")),
        ),
        (text) => {
          const result = parseNumber(text);
          if (result.ok) expect(Number.isFinite(result.value) && !Object.is(result.value, -0)).toBe(true);
          else expect(result.issues).toHaveLength(1);
        },
      ),
    );
  });

  test("blank text is never a number", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(" ", "\t", "\n", "\r", "\u00a0", "\u3000")), (blanks) => {
        expect(codesIn(parseNumber(blanks.join("")))).toEqual(["blank"]);
      }),
    );
  });
});
