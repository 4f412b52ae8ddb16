import { expect, test } from "vitest";
import { sameAnswer } from "./same-answer";

test.each([
  [null, null, true],
  [null, "", true],
  [[["1"]], [["1"]], true],
  ["0.5", "1/2", false],
  [null, [["1"]], false],
  [[["1", "2"]], [["1"], ["2"]], false],
])("%j and %j are the same answer: %j", (one, other, same) => {
  expect(sameAnswer(one, other)).toBe(same);
});
