import { expect, test } from "vitest";
import { agoInWords } from "./ago-in-words";

const MINUTE = 60_000;

test.each([
  [-500, "just now"],
  [1_999, "just now"],
  [2_000, "2 s ago"],
  [MINUTE - 1, "59 s ago"],
  [MINUTE, "1 min ago"],
  [60 * MINUTE, "1 h ago"],
  [24 * 60 * MINUTE - 1, "23 h ago"],
  [24 * 60 * MINUTE, "a day ago"],
  [49 * 60 * MINUTE, "2 days ago"],
])("%i ms are %s", (age, words) => {
  expect(agoInWords(age)).toBe(words);
});
