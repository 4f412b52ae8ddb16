import { expect, test } from "vitest";
import { verdictOf } from "../testing/verdict-of";
import { reviewShape } from "./review-shape";

const part = { id: "shape", prompt: "", points: 100, kind: "shape", layout: "HWC" } as const;
const review = (...cells: boolean[]) =>
  reviewShape(part, { answer: ["1", "2", "3"], verdict: verdictOf({ cells }) });

test.each([
  [[true, true, true], "All 3 sides right", []],
  [[false, false, true], "1 of 3 sides right.", ["Height and width are not right yet."]],
  [[true, true, false], "2 of 3 sides right.", ["Channels are not right yet."]],
  [[false, true, true], "2 of 3 sides right.", ["Height is not right yet."]],
  [[false, false, false], "None of the three sides is right yet.", []],
])("%j reads %j", (cells, headline, details) => {
  expect(review(...cells)).toEqual({ headline, details });
});
