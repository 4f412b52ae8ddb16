import { expect, test } from "vitest";
import { describeCell } from "./describe-cell";
import { cellOf, term } from "./testing/sample-trace";

test("terms, what they come to, and what is done afterwards", () => {
  // 0·1 + 3·(−1) = −3; −3 + 2 = −1; ReLU leaves 0.
  const terms = [term({ from: [0, 0], value: 0, weight: 1 }), term({ from: [0, 1], value: 3, weight: -1 })];
  const then = [
    { label: "+ bias 2", value: -1 },
    { label: "ReLU", value: 0 },
  ];
  expect(describeCell(cellOf(terms, { then, value: 0 }))).toBe(
    "0·1 + 3·(−1), the sum is −3, + bias 2 makes −1, ReLU makes 0",
  );
});

test("a maximum lists what it is taken of", () => {
  const terms = [term({ from: [0, 0], value: 4 }), term({ from: [0, 1], value: 9 })];
  expect(describeCell(cellOf(terms, { reduce: "maximum", reduced: 9, value: 9 }))).toBe(
    "4, 9, the largest is 9",
  );
});

test("many terms are only counted", () => {
  const terms = Array.from({ length: 27 }, (_, index) => term({ from: [0, index], value: 1, weight: 1 }));
  expect(describeCell(cellOf(terms))).toBe("27 terms, the sum is 27");
});

test("a window over nothing says so", () => {
  expect(describeCell(cellOf([]))).toBe("nothing under the window, the sum is 0");
});
