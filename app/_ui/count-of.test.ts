import { expect, it } from "vitest";
import { countOf } from "./count-of";

it.each([
  [0, "no students"],
  [1, "1 student"],
  [21, "21 students"],
])("%d is said as %j", (count, words) => {
  expect(countOf(count, "student")).toBe(words);
});
