import { expect, test } from "vitest";
import { laterWords } from "./later-words";

test.each([
  ["trace", 2, null, "The picture opens with your second attempt."],
  ["trace", 5, 10, "The picture opens with your fifth attempt."],
  // Nobody has a fifth one.
  ["trace", 5, 3, "The picture opens after the due date."],
  ["diagnosis", 3, null, "If a likely mistake is found, it is named with your third attempt."],
  ["cells", "after-due", null, "What is right and what is not is shown after the due date."],
  ["score", "after-due", 1, "Your points are shown after the due date."],
  ["cells", "never", null, null],
] as const)("%s from %s, of %s attempts: %s", (level, from, maxAttempts, words) => {
  expect(laterWords({ level, from, maxAttempts })).toBe(words);
});
