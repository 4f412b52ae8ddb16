import { expect, test } from "vitest";
import { initials } from "./initials";

test.each([
  ["Ada Lovelace", "AL"],
  ["ada", "AD"],
  ["Jean-Luc Picard", "JP"],
  ["Sam (tutor)", "ST"],
  ["Student 07", "ST"],
  ["'Zoë' \u201cQ\u201d", "ZQ"],
  ["李明", "李明"],
  ["42", ""],
  ["", ""],
])("%s becomes %s", (name, letters) => {
  expect(initials(name)).toBe(letters);
});
