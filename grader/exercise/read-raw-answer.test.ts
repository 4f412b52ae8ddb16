import { describe, expect, test } from "vitest";
import { codesIn, valueIn } from "../testing/outcome";
import { rawAnswerSchema, readRawAnswer } from "./read-raw-answer";

describe("readRawAnswer", () => {
  test.each([
    "",
    "[[1, 2]]",
    7,
    [],
    ["1", 2],
    [
      ["4", "6"],
      ["1/2", ""],
    ],
    [[[["1"]]]],
  ])("%j is an answer", (answer) => {
    expect(valueIn(readRawAnswer(answer))).toEqual(answer);
    expect(rawAnswerSchema.parse(answer)).toEqual(answer);
  });

  test.each([[null], [undefined]])("%s is an empty answer", (nothing) => {
    expect(valueIn(readRawAnswer(nothing))).toBe("");
  });

  test.each([
    ["a truth value in an object", { a: true }, "not-an-answer"],
    ["a truth value", true, "not-an-answer"],
    ["an object in a list", [["1", { a: 1 }]], "not-an-answer"],
    ["null in a list", [[null]], "not-an-answer"],
    ["five levels", [[[[["1"]]]]], "too-deeply-nested"],
    ["five levels behind shallow ones", ["1", [[[[]]]]], "too-deeply-nested"],
  ])("%s is no answer", (_, value, code) => {
    expect(codesIn(readRawAnswer(value))).toEqual([code]);
    expect(rawAnswerSchema.safeParse(value).success).toBe(false);
  });

  test("an object is the list of its pairs", () => {
    expect(valueIn(readRawAnswer({ edges: "early", faces: "deep" }))).toEqual([
      ["edges", "early"],
      ["faces", "deep"],
    ]);
    expect(rawAnswerSchema.parse({ edges: "early" })).toEqual([["edges", "early"]]);
  });

  test("JSON nested a million deep is refused", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`);
    expect(codesIn(readRawAnswer(deep))).toEqual(["too-deeply-nested"]);
    expect(codesIn(readRawAnswer([["1"], deep]))).toEqual(["too-deeply-nested"]);
  });

  test("a million cells are an answer still, to be refused when read", () => {
    const row = Array.from({ length: 1000 }, () => "1");
    expect(readRawAnswer(Array.from({ length: 1000 }, () => row)).ok).toBe(true);
  });
});
