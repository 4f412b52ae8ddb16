import { expect, test } from "vitest";
import { verdictOf } from "../testing/verdict-of";
import { tensorCells } from "./tensor-cells";

test("boxes come row by row with their marks", () => {
  const verdict = verdictOf({ cells: [[true, false]] });
  expect(tensorCells({ answer: [["12", "8"]], verdict })).toEqual({
    sides: [1, 2, 1],
    texts: ["12", "8"],
    marks: [true, false],
  });
});

test("in another size nothing is marked by itself", () => {
  expect(tensorCells({ answer: [[["1", "2"]]], verdict: verdictOf({ size: false }) })).toEqual({
    sides: [1, 1, 2],
    texts: ["1", "2"],
    marks: [null, null],
  });
});

test("what is not in boxes has no cells", () => {
  expect(tensorCells({ answer: "1 2; 3", verdict: verdictOf() })).toBeNull();
});
