import { expect, test } from "vitest";
import { verdictOf } from "../testing/verdict-of";
import { tensorCells } from "./tensor-cells";

test("boxes come row by row with their marks", () => {
  const verdict = verdictOf({ cells: [[true, false]] });
  expect(tensorCells({ answer: [["12", "8"]], verdict }, { layout: "HWC" })).toEqual({
    sides: [1, 2, 1],
    texts: ["12", "8"],
    marks: [true, false],
  });
});

test("in another size nothing is marked by itself", () => {
  expect(
    tensorCells({ answer: [[["1", "2"]]], verdict: verdictOf({ size: false }) }, { layout: "HWC" }),
  ).toEqual({
    sides: [1, 1, 2],
    texts: ["1", "2"],
    marks: [null, null],
  });
});

test("channels that are written first stand last, with their marks", () => {
  // Two channels of one row: 1 2 and 10 20. Only the 20 is wrong.
  const answer = [[["1", "2"]], [["10", "20"]]];
  const verdict = verdictOf({ cells: [[[true, true]], [[true, false]]] });
  expect(tensorCells({ answer, verdict }, { layout: "CHW" })).toEqual({
    sides: [1, 2, 2],
    texts: ["1", "10", "2", "20"],
    marks: [true, true, true, false],
  });
});

test("what is not in boxes has no cells", () => {
  expect(tensorCells({ answer: "1 2; 3", verdict: verdictOf() }, { layout: "HWC" })).toBeNull();
});
