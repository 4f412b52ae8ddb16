import { expect, test } from "vitest";
import { differingTerms } from "./differing-terms";
import { cellOf, continued, term } from "./testing/sample-trace";

const cellAt = (call: typeof continued.right | null, index: number) => {
  const cell = call?.cells[index];
  if (cell === undefined) throw new Error(`no cell ${index}`);
  return cell;
};

test("the row below the image is what differs", () => {
  const right = cellAt(continued.right, 12);
  const presumed = cellAt(continued.presumed, 12);
  // Row 4, column 1: of the row below, one term lies left of the continued image and is 0 in both.
  const places = [...differingTerms(right, presumed)].map(({ from }) => from.slice(0, 2));
  expect(places).toEqual([
    [4, 0],
    [4, 1],
  ]);
  expect([...differingTerms(presumed, right)].map(({ value }) => value)).toEqual([5, 5]);
});

test("nothing differs in a cell that both compute alike", () => {
  expect(differingTerms(cellAt(continued.right, 0), cellAt(continued.presumed, 0)).size).toBe(0);
  expect(differingTerms(cellAt(continued.right, 0), null).size).toBe(0);
});

test("a window somewhere else differs where other values lie under the same weight", () => {
  const window = (from: number, values: readonly number[]) =>
    cellOf(
      values.map((value, index) =>
        term({ from: [0, from + index], at: [0, index], value, weight: index + 1 }),
      ),
    );
  // Image 5 5 6: under the first weight a 5 in both, under the second a 5 and a 6.
  const one = window(0, [5, 5]);
  expect([...differingTerms(one, window(1, [5, 6]))]).toEqual([one.terms[1]]);
});

test("a flipped kernel differs where the weight over a cell is another", () => {
  const kernel = (weights: readonly number[]) =>
    cellOf(
      weights.map((weight, index) =>
        term({ from: [0, index], at: [0, weights[0] === 1 ? index : 2 - index], value: 7, weight }),
      ),
    );
  const straight = kernel([1, 2, 3]);
  // 1 2 3 turned around is 3 2 1: the middle stays.
  expect([...differingTerms(straight, kernel([3, 2, 1]))]).toEqual([straight.terms[0], straight.terms[2]]);
});

test("a term that the other way leaves out differs", () => {
  const two = cellOf([term({ from: [0, 0], value: 1 }), term({ from: [0, 1], value: 2 })]);
  expect([...differingTerms(two, cellOf([term({ from: [0, 0], value: 1 })]))]).toEqual([two.terms[1]]);
});
