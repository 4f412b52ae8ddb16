import { expect, test } from "vitest";
import { termText } from "./term-form";
import { cellOf, term } from "./testing/sample-trace";

const at = (column: number) => [0, column] as const;
const written = (terms: Parameters<typeof cellOf>[0]) => terms.map(termText(cellOf(terms)));

test("products, negative numbers in parentheses", () => {
  const terms = [
    term({ from: at(0), value: 3, weight: -1 }),
    term({ from: at(1), value: -2, weight: 0.5 }),
    term({ from: at(2), value: 0, weight: 1 }),
  ];
  expect(written(terms)).toEqual(["3·(−1)", "(−2)·0.5", "0·1"]);
});

test("squared differences, even where one is a product by chance", () => {
  const squared = (value: number, weight: number, result: number) => ({
    ...term({ from: at(value), value, weight }),
    result,
  });
  // 0 is 0·0 as well as (0 − 0)².
  expect(written([squared(3, 1, 4), squared(0, 0, 0), squared(1, -2, 9)])).toEqual([
    "(3 − 1)²",
    "(0 − 0)²",
    "(1 − (−2))²",
  ]);
});

test("absolute differences", () => {
  expect(written([{ ...term({ from: at(0), value: 1, weight: 4 }), result: 3 }])).toEqual(["|1 − 4|"]);
});

test("a value alone, and what becomes of it", () => {
  expect(
    written([term({ from: at(0), value: 7 }), { ...term({ from: at(1), value: -2 }), result: 0 }]),
  ).toEqual(["7", "(−2) → 0"]);
});

test("what has no known form is told with its result", () => {
  expect(written([{ ...term({ from: at(0), value: 2, weight: 5 }), result: 4 }])).toEqual(["2, 5 → 4"]);
});
