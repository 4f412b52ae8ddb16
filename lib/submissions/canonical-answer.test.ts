import { describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import { canonicalAnswer, MAX_STORED_CELLS, MAX_STORED_LENGTH } from "./canonical-answer";

const same = (one: RawAnswer, other: RawAnswer) =>
  canonicalAnswer(one).hash.equals(canonicalAnswer(other).hash);

describe("canonicalAnswer", () => {
  it("takes answers that differ in blanks or in how a number came for the same", () => {
    expect(same([["4", " 6\t"]], [["4", "6"]])).toBe(true);
    expect(same([[4]], [["4"]])).toBe(true);
    expect(same("1/2", " 1/2 ")).toBe(true);
  });

  it.each<[RawAnswer, RawAnswer]>([
    [["4", "6"], ["46"]],
    [[["4", "6"]], [["4"], ["6"]]],
    ["", "0"],
    [[["1", ""]], [["", "1"]]],
    ["1 2", "12"],
    ["[]", []],
  ])("keeps %j and %j apart", (one, other) => {
    expect(same(one, other)).toBe(false);
  });

  it("knows what is too long to store, by characters and by cells", () => {
    expect(canonicalAnswer("x".repeat(MAX_STORED_LENGTH - 2)).tooLong).toBe(false);
    expect(canonicalAnswer("x".repeat(MAX_STORED_LENGTH - 1)).tooLong).toBe(true);
    expect(canonicalAnswer(Array<RawAnswer>(MAX_STORED_CELLS).fill(1)).tooLong).toBe(false);
    expect(canonicalAnswer(Array<RawAnswer>(MAX_STORED_CELLS + 1).fill(1)).tooLong).toBe(true);
  });
});
