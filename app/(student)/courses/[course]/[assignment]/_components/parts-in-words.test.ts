import { expect, test } from "vitest";
import { partsInWords } from "./parts-in-words";

const parts = (
  ...states: readonly ("open" | "handed-in" | "tried" | "started" | "provisional" | "right")[]
) => states.map((state) => ({ state }));

test.each([
  [parts("open", "open"), "2 parts not started"],
  [parts("open", "right", "provisional", "right"), "2 parts full marks, 1 provisional, 1 not started"],
  [parts("handed-in", "right", "open", "handed-in"), "1 part full marks, 2 handed in, 1 not started"],
  [parts("tried", "right"), "1 part full marks, 1 tried"],
  [parts("started", "right"), "1 part full marks, 1 started"],
])("%j reads %j", (given, words) => {
  expect(partsInWords(given)).toBe(words);
});
