import { describe, expect, test } from "vitest";
import { valueIn } from "../testing/outcome";
import { parseNumber } from "./parse-number";

describe("what a student may type for a number", () => {
  test.each([
    ["12", 12],
    ["-0.5", -0.5],
    ["+3", 3],
    ["3.", 3],
    [".25", 0.25],
    ["  7\n", 7],
    ["\u00a07\ufeff", 7], // a no-break space and a byte order mark, as pasted
    ["1e-3", 0.001],
    ["1.e+02", 100], // as NumPy prints
    ["2E3", 2000],
    ["-0", 0],
    ["-0*1", 0],
    ["3/4", 0.75],
    ["-3 / 4", -0.75],
    ["(128-3)/1+1", 126],
    ["(5)", 5],
    ["2+3*4", 14],
    ["2-3-4", -5], // from the left
    ["12/3/2", 2],
    ["2*(3+4)", 14],
    ["-2^2", -4], // the power first, as on paper
    ["(-2)^2", 4],
    ["2^-1", 0.5],
    ["2^-1*6", 3],
    ["2^3^2", 512], // 2^9: powers group from the right
    ["2**3", 8],
    ["2*-3", -6],
    ["--3", 3],
    ["\u22125", -5], // minus sign
    ["\u20135", -5], // en dash
    ["3 \u00d7 4", 12],
    ["3\u00b74", 12],
    ["12 \u00f7 4", 3],
    ["1\u20442", 0.5], // fraction slash
    ["\uff11\uff12\uff0e\uff15", 12.5], // full-width 12.5
    ["\uff11\uff0f\uff12", 0.5],
    ["\uff0d\uff13", -3],
    ["3\u00b2", 9],
    ["-3\u00b2", -9],
    ["(1+2)\u00b2", 9],
    ["2\u00b9\u2070", 1024], // 2 to the tenth
    ["10\u207b\u00b3", 0.001],
    ["\u00bd", 0.5],
    ["2*\u00be", 1.5],
    ["4^\u00bd", 2],
    ["\\frac{1}{2}", 0.5],
    ["-\\dfrac{3-1}{4}", -0.5],
    ["0.1+0.2", 0.3], // no binary noise
    ["0.1*3", 0.3],
    ["0.3/0.1", 3],
    ["2^53", 9007199254740992], // whole numbers keep all their digits
    ["94906268*94906268", 9007199705687824], // beyond 2^53 - 1, and yet all its digits
    ["123456789012345.6", 123456789012345.6],
    ["0.30000000000000004", 0.30000000000000004], // as Python prints 0.1 + 0.2
    ["1e-999", 0],
  ])("%j is %d", (text, value) => {
    expect(valueIn(parseNumber(text))).toBe(value);
  });
});
