import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disarm } from "./disarm";

describe("disarm", () => {
  it.each([
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1",
    "-2",
    "@SUM(A1)",
    "\tx",
    " =1",
    "\u00a0=1",
    "\u200b=1",
    "\u202e=1",
    "\ufeff=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    // papaparse's own guard lets this pass
    "=1\n",
    '=HYPERLINK("http://evil.example")\nAda',
  ])("puts an apostrophe before %j", (text) => {
    expect(disarm(text)).toBe(`'${text}`);
  });

  it.each([
    "Ada",
    'Müller, "Änne"',
    "O'Neill",
    "a=b",
    "a - b",
    "you@example.org",
    "[[1, -2], [3, -4]]",
    "[1 2; -3 4]",
    "1 2\n-3 4",
    "1/2;-3/4",
    '"1";"-2"',
    "",
    "עדה",
    "5-3",
  ])("leaves %j as it is", (text) => {
    expect(disarm(text)).toBe(text);
  });

  it.each([
    ["x;=1", "x;'=1"],
    ["x; @y", "x;' @y"],
    ["x\t=1", "x\t'=1"],
    ["x\n=1", "x\n'=1"],
    ["x;-2+3+cmd|' /C calc'!A0", "x;'-2+3+cmd|' /C calc'!A0"],
    ["x;＋A1;y", "x;'＋A1;y"],
    ['a;"=1+1;', `a;'"=1+1;`],
    ["a;'=1+1", "a;''=1+1"],
    [`a; " ' =1`, `a;' " ' =1`],
    ['a;""-1+cmd', `a;'""-1+cmd`],
    ["a;\u200b=1", "a;'\u200b=1"],
    ["=1;=2", "'=1;'=2"],
    ["\t=1", "'\t'=1"],
    ["\r=1", "'\r'=1"],
    ["\n=1", "'\n'=1"],
  ])("finds what another separator would set free in %j", (text, expected) => {
    expect(disarm(text)).toBe(expected);
  });

  it("never lets a part that a separator sets free begin a formula", () => {
    const piece = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "＝",
      ";",
      "\t",
      "\n",
      "\r",
      " ",
      "a",
      "1",
      "A1",
      "(",
      '"',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const [at, quoted] of disarm(pieces.join(""))
          .split(/[;\t\r\n]/)
          .entries()) {
          // Past the beginning, two quotation marks, as CSV writes one, open and close a quote.
          const cell = at === 0 ? quoted : quoted.replaceAll('"', "");
          const harmless = /^[^=@＝]?[\d .]*$|^[-+][-+\d (]*$/;
          if (!harmless.test(cell.trim())) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
        }
      }),
    );
  });

  it("is done with a hundred thousand characters made to slow it down", () => {
    for (const slow of ["\n -1", ";- ", "\t\t", " ", ";-((1", '"', ";\"'"]) {
      const text = `${slow.repeat(100_000 / slow.length)}x`;
      expect(disarm(text).length).toBeGreaterThanOrEqual(text.length);
    }
  });
});
