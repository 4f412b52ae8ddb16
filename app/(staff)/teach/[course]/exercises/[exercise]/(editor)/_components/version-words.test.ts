import { expect, test } from "vitest";
import { versionWords } from "./version-words";

test.each([
  [null, "Not published yet"],
  [{ number: 3, source: "a" }, "Version 3"],
  [{ number: 3, source: "b" }, "Changed since version 3"],
])("the text a, with %o published, is: %s", (published, words) => {
  expect(versionWords({ source: "a", published })).toBe(words);
});
