import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDecimal } from "./plain-decimal";

const read = (text: string) => plainDecimal(text, 0, text.length);

describe("plainDecimal", () => {
  test.each([
    ["0", 0],
    ["-0", 0], // toBe tells 0 from -0
    ["-0.000", 0],
    ["007", 7],
    ["+0.5", 0.5],
    ["3.", 3],
    ["-.25", -0.25],
    ["999999999999999", 999999999999999],
    ["0.00000000000001", 1e-14],
  ])("%j is %d", (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    "",
    "-",
    "+",
    ".",
    "-.",
    "1.2.3",
    "1e3",
    "1/2",
    " 1",
    "1 ",
    "--1",
    "1-",
    "\u22121",
    "\uff11",
    "1234567890123456",
  ])("%j is left to others", (text) => {
    expect(read(text)).toBeNaN();
  });

  test("agrees with Number on every decimal of up to 15 digits", () => {
    const digits = fc.stringMatching(/^\d{0,7}$/);
    const decimal = fc.tuple(fc.constantFrom("", "-", "+"), digits, fc.constantFrom("", "."), digits);
    fc.assert(
      fc.property(
        decimal.filter(([, whole, , rest]) => whole + rest !== "").map((pieces) => pieces.join("")),
        (text) => {
          expect(read(text)).toBe(Number(text) + 0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("reads nothing outside its range", () => {
    expect(plainDecimal("9[-12.5]9", 2, 7)).toBe(-12.5);
    expect(plainDecimal("1-2", 0, 1)).toBe(1);
    expect(plainDecimal("1-2", 1, 2)).toBeNaN();
    expect(plainDecimal("-12", 1, 1)).toBeNaN();
  });
});
