import { expect, test } from "vitest";
import { writtenAnswer } from "./written-answer";

const row = (cells: number) => Array.from({ length: cells }, () => "1");

test("what was written stays as it was", () => {
  expect(writtenAnswer("1 2; 3")).toBe("1 2; 3");
  expect(writtenAnswer([["1", "2"], ["3"]])).toBe('[["1","2"],["3"]]');
});

test("what is too large is named, or cut", () => {
  expect(writtenAnswer(row(300).map(() => row(300)))).toBe("300 × 300, too large to show here");
  expect(writtenAnswer(row(65))).toBe("65, too large to show here");
  expect(writtenAnswer("9".repeat(100_000))).toHaveLength(4_002);
  expect(writtenAnswer([row(3_000), ["1"]])).toHaveLength(4_002);
});
