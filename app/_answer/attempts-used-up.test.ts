import { expect, test } from "vitest";
import { attemptsUsedUp } from "./attempts-used-up";

test.each([
  [null, null],
  [{ used: 40, limit: null }, null],
  [{ used: 9, limit: 10 }, null],
  [{ used: 10, limit: 10 }, "All 10 attempts are used. Your best counts."],
  [{ used: 1, limit: 1 }, "The one attempt is used. It counts."],
])("%j: %j", (attempts, words) => {
  expect(attemptsUsedUp(attempts)).toBe(words);
});
