import { describe, expect, it } from "vitest";
import { readAnswer } from "./read-answer";

describe("readAnswer", () => {
  it.each([
    ['"1/2"', "1/2"],
    [
      '[["4","6"],["1/2",""]]',
      [
        ["4", "6"],
        ["1/2", ""],
      ],
    ],
    ["[[4,6],[7]]", [[4, 6], [7]]],
    ["[]", []],
    ['""', ""],
    ["null", ""],
  ])("reads %s; what it is worth is the grader's business", (text, answer) => {
    expect(readAnswer(text)).toEqual({ ok: true, answer });
  });

  it.each([
    "",
    "not json",
    "true",
    '{"__proto__":{"ok":true}}',
    "[null]",
    "[[1,{}]]",
    "1e999",
    "[[1,-1e999]]",
    "[".repeat(50_000) + "]".repeat(50_000),
    `${"[".repeat(49_999)}1${"]".repeat(49_999)}`,
  ])("says that it cannot read %.40s", (text) => {
    expect(readAnswer(text)).toMatchObject({ ok: false, code: "unreadable" });
  });

  it.each(["9".repeat(100_001), JSON.stringify(Array(1_000_000).fill(1))])(
    "refuses what is too long",
    (text) => {
      expect(readAnswer(text)).toMatchObject({ ok: false, code: "too-long" });
    },
  );
});
