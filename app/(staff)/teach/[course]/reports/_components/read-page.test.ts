import { expect, test } from "vitest";
import { readPage } from "./read-page";

test.each([
  [undefined, 1_000, { number: 1, pages: 10, from: 1, to: 100 }],
  ["2", 1_000, { number: 2, pages: 10, from: 101, to: 200 }],
  ["3", 201, { number: 3, pages: 3, from: 201, to: 201 }],
  ["1", 100, { number: 1, pages: 1, from: 1, to: 100 }],
  ["1", 0, { number: 1, pages: 1, from: 0, to: 0 }],
])("page %s of %d students", (wanted, count, page) => {
  expect(readPage(wanted, count)).toEqual(page);
});

test.each(["0", "-1", "1.5", "11", "2e0", "next", "", ["2", "3"]])("%j falls back to the first", (wanted) => {
  expect(readPage(wanted, 1_000)).toEqual(readPage(undefined, 1_000));
});
