import { expect, it } from "vitest";
import { toJsonb } from "./to-jsonb";

it.each([
  [{ a: [1, "2"] }, '{"a":[1,"2"]}'],
  ["\0", '"\uFFFD"'],
  [["\ud83d"], '["\uFFFD"]'],
  ["\ude00x", '"\uFFFDx"'],
  ["😀", '"😀"'],
  ["a\u0001b", '"a\\u0001b"'],
  ["\\ud83d", '"\\\\ud83d"'],
])("%j", (value, expected) => {
  expect(toJsonb(value)).toBe(expected);
});
