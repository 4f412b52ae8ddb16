import { expect, test } from "vitest";
import { draftWords } from "./draft-words";

const now = new Date("2026-11-22T10:05:00Z");
const draft = { savedAt: new Date("2026-11-22T10:00:00Z"), savedBy: "Ada", differs: true };
const published = { number: 2, at: new Date("2026-11-20T10:00:00Z") };

test.each([
  [{ draft, published }, "Changed 5 min ago by Ada"],
  [{ draft, published: null }, "Begun 5 min ago by Ada"],
  [{ draft: { ...draft, differs: false }, published }, null],
  [{ draft: null, published }, null],
])("%o is %s", (line, words) => {
  expect(draftWords(line, now)).toBe(words);
});
