import { describe, expect, test } from "vitest";
import { describeCell } from "./describe-cell.en";
import type { CellTrace, TraceTerm } from "./trace";

const term = (value: number, weight: number | null, result = value * (weight ?? 1)): TraceTerm => ({
  input: 0,
  from: [0, 0, 0],
  value,
  weight: weight === null ? null : { at: [0, 0, 0], value: weight },
  result,
});

const cell = (parts: Partial<CellTrace>): CellTrace => ({
  cell: [0, 1, 0],
  terms: [],
  reduce: "sum",
  reduced: 0,
  value: 0,
  // Spread in, so that no literal looks like a promise.
  ...{ then: [] },
  ...parts,
});

describe("a cell in words", () => {
  test("reads products and what follows them", () => {
    const steps = [
      { label: "+ bias 1", value: -3 },
      { label: "ReLU", value: 0 },
    ];
    // 0·1 + 2·(−1) + (−2)·1 = −4, and 1 more is −3.
    const terms = [term(0, 1), term(2, -1), term(-2, 1)];
    expect(describeCell(cell({ terms, reduced: -4, then: steps, value: 0 }))).toBe(
      "Row 1, column 2: 0·1 + 2·(−1) + (−2)·1 = −4, + bias 1 = −3, ReLU = 0.",
    );
  });

  test.each([
    ["maximum", 5, "the largest of 5, (−1), 2 = 5"],
    ["minimum", -1, "the smallest of 5, (−1), 2 = −1"],
    ["mean", 2, "the mean of 5, (−1), 2 = 2"],
    ["sum", 6, "5 + (−1) + 2 = 6"],
  ] as const)("says how the numbers come together: %s", (reduce, reduced, words) => {
    const terms = [term(5, null), term(-1, null), term(2, null)];
    expect(describeCell(cell({ terms, reduce, reduced }))).toBe(`Row 1, column 2: ${words}.`);
  });

  test("says the channel where there are several, and what a term brings in where it is no product", () => {
    // (3 − 1)² = 4
    const terms = [term(3, 1, 4)];
    expect(describeCell(cell({ cell: [2, 0, 1], terms, reduced: 4 }), 3)).toBe(
      "Row 3, column 1, channel 2: 4 (from 3 and 1) = 4.",
    );
    expect(describeCell(cell({ terms: [term(7, null)], reduced: 7 }), 3)).toBe(
      "Row 1, column 2, channel 1: 7.",
    );
  });

  test("leaves out the middle of very many terms, and rounds", () => {
    const terms = Array.from({ length: 100 }, (_, at) => term(at / 3, null));
    // 0 + … + 99 is 4950, a third of that 1650; 1/3 is 0.333333.
    const said = describeCell(cell({ terms, reduced: 1650 }));
    expect(said).toMatch(/^Row 1, column 2: 0 \+ 0\.333333 \+ .* \+ … \+ .* \+ 33 = 1650\.$/);
    expect(said.split(" + ")).toHaveLength(21);
  });

  test("has words for a cell that nothing reaches", () => {
    expect(describeCell(cell({}))).toBe("Row 1, column 2: nothing comes together here, which gives 0.");
  });
});
