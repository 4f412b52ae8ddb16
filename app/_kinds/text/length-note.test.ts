import { expect, test } from "vitest";
import { lengthNote } from "./length-note";

test.each([
  [0, 2000, null],
  [1599, 2000, null],
  [1600, 2000, "1,600 of 2,000 characters"],
  [2000, 2000, "2,000 of 2,000 characters"],
  [2001, 2000, "1 character too many: at most 2,000."],
  [3200, 2000, "1,200 characters too many: at most 2,000."],
])("%d of %d characters: %j", (length, limit, note) => {
  expect(lengthNote(length, limit)).toBe(note);
});
