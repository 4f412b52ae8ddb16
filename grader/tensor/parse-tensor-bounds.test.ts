import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesIn } from "../testing/outcome";
import { MAX_CELLS } from "./cell-collector";
import { MAX_MATRIX_LENGTH, parseTensor } from "./parse-tensor";

describe("bounds", () => {
  test.each(["0\t", "0,", "0 ", "0\n", "[0],"])("a million cells of %j are too long", (cell) => {
    expect(codesIn(parseTensor(cell.repeat(1_000_000)))).toEqual(["answer-too-long"]);
  });

  test.each([
    ["one row", `[[${"0,".repeat(MAX_CELLS)}0]]`],
    ["one row without brackets", "0 ".repeat(MAX_CELLS + 1)],
    ["one column", "0\n".repeat(MAX_CELLS + 1)],
  ])("one cell more than may be is refused: %s", (_, text) => {
    expect(codesIn(parseTensor(text))).toEqual(["too-many-cells"]);
  });

  test("as many cells as may be are read", () => {
    expect(parseTensor("0 ".repeat(MAX_CELLS)).ok).toBe(true);
  });

  // Texts on which a careless pattern needs seconds to minutes, a linear one milliseconds: hanging is what fails.
  test.each([
    ["a bracket and blanks", `1]${" ".repeat(99_000)}x`],
    ["empty lines", `1${"\n".repeat(99_000)}1`],
    ["a wrapper and blanks", `array(${" ".repeat(99_000)}x`],
    ["a wrapper, a bracket and blanks", `array(]${" ".repeat(99_000)}x`],
    ["LaTeX rows with open brackets", "\\\\[".repeat(33_000)],
    ["LaTeX frames", "\\begin{matrix".repeat(7_000)],
    ["cells of blanks", `[[1${" ".repeat(99_000)}`],
    ["a sign behind many blanks", `[[1${" 1".repeat(49_000)}, 2]]`],
    ["tabs", `1${"\t".repeat(99_000)}1`],
    ["lists nested a million deep", "[".repeat(MAX_MATRIX_LENGTH)],
    ["a million brackets", "[".repeat(1_000_000)],
    ["empty lists", `[[${"[],".repeat(33_000)}`],
    ["blank cells", `[[${",".repeat(99_000)}`],
    ["surrogates", "\ud800".repeat(MAX_MATRIX_LENGTH)],
    ["quotes", `[["${'"'.repeat(99_000)}`],
  ])("100 kB of %s are answered at once", { timeout: 10_000 }, (_, text) => {
    for (let time = 0; time < 5; time++) expect(typeof parseTensor(text).ok).toBe("boolean");
  });

  test("any text gives a tensor of finite numbers or issues, never a throw", { timeout: 30_000 }, () => {
    const scrap = fc.constantFrom(...'0123456789.,;-/[]() \t\n&\\"ex\u2212'.split(""));
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(scrap, { maxLength: 60 }).map((all) => all.join("")),
    );
    const lists = fc.array(fc.constantFrom("[", "]", "[", "]", ",", "1", " "), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          lists.map((all) => `[[${all.join("")}]]`),
        ),
        (pasted) => {
          const result = parseTensor(pasted);
          if (result.ok)
            expect(result.value.data.length > 0 && result.value.data.every(Number.isFinite)).toBe(true);
          else expect(result.issues.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
