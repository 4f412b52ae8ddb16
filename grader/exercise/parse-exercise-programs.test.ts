import { describe, expect, test } from "vitest";
import { describeIssue } from "../messages.en";
import { partOf, sourceOf } from "../testing/exercise-source";
import { issuesIn } from "../testing/outcome";
import { parseExercise } from "./parse-exercise";

/** Code, path and sentence of every issue. */
const trouble = (source: string) =>
  issuesIn(parseExercise(source)).map((found) => [found.code, found.path.join("."), describeIssue(found)]);

const given = { R: [[1, 2]] };

describe("what is wrong with a program is said at the program", () => {
  test.each([
    ["a later part", [partOf("a", "b"), partOf("b", 1)], {}, ["later-part", "parts.0.answer"]],
    ["a second part itself", [partOf("a", 1), partOf("b", "b")], {}, ["later-part", "parts.1.answer"]],
    ["a part itself", [partOf("a", "a + 1")], {}, ["later-part", "parts.0.answer"]],
    ["a part among the given values", [partOf("a", 1)], { given: { R: "a" } }, ["later-part", "given.R"]],
    ["an unknown name", [partOf("a", "Q")], { given }, ["unknown-name", "parts.0.answer"]],
    ["a later given value", [partOf("a", 1)], { given: { Q: "R", R: 1 } }, ["later-given", "given.Q"]],
    ["a name of the given values", [partOf("R", 1)], { given }, ["name-taken", "parts.0.id"]],
    ["a name of another part", [partOf("a", 1), partOf("a", 2)], {}, ["name-taken", "parts.1.id"]],
    ["an unknown operation", [partOf("a", "conv(R, R)")], { given }, ["unknown-operation", "parts.0.answer"]],
    ["no expression", [partOf("a", "1 +")], {}, ["syntax-error", "parts.0.answer"]],
    ["a forbidden construct", [partOf("a", "this")], {}, ["not-allowed", "parts.0.answer"]],
    ["text where a tensor is asked", [partOf("a", "'same'")], {}, ["truth-unfit", "parts.0.answer"]],
    [
      "a matrix where a number is asked",
      [partOf("a", "R", { kind: "number" })],
      { given },
      ["truth-unfit", "parts.0.answer"],
    ],
    [
      "a number where a shape is asked",
      [partOf("a", "3", { kind: "shape" })],
      {},
      ["truth-unfit", "parts.0.answer"],
    ],
    ["a division by zero", [partOf("a", "1/0")], {}, ["division-by-zero", "parts.0.answer"]],
    ["an infinite value", [partOf("a", "1e999")], {}, ["value-not-finite", "parts.0.answer"]],
    ["an unknown placeholder", [partOf("a", 1)], { prompt: "{{Q}}" }, ["unknown-placeholder", "prompt"]],
    [
      "a placeholder that is a part",
      [partOf("a", 1, { prompt: "{{a}}" })],
      {},
      ["unknown-placeholder", "parts.0.prompt"],
    ],
    [
      "a sample of no part",
      [partOf("a", 1)],
      { samples: [{ answers: { b: "1" }, expect: {} }] },
      ["unknown-part", "samples.0.answers.b"],
    ],
  ])("%s", (_, parts, fields, expected) => {
    expect(trouble(sourceOf(parts, fields)).map(([code, path]) => [code, path])).toEqual([expected]);
  });

  test("an issue inside a program keeps its place there, and suggests", () => {
    const source = sourceOf([partOf("a", "1 + imgae")], { given: { image: 1 } });
    expect(issuesIn(parseExercise(source))).toEqual([
      { code: "unknown-name", data: { name: "imgae", nearest: "image" }, path: ["parts", 0, "answer"] },
    ]);
    const [found] = issuesIn(parseExercise(sourceOf([partOf("a", "1 + maxpool(2)")])));
    expect(found?.span).toEqual({ start: 4, end: 11 });
  });

  test("the whole exercise has one budget", () => {
    // Each looks at a million cells and a few lengths: five of them at more than five million.
    const names = Array.from({ length: 7 }, (_, at) => [`g${at}`, "sum(zeros([1000, 1000]))"]);
    const source = sourceOf([partOf("r", 1)], { given: Object.fromEntries(names) });
    expect(trouble(source).map(([code, path]) => [code, path])).toEqual([["too-much-read", "given.g4"]]);
  });

  test("given values are stored with every answer, so all of them together are small", () => {
    const given = { R: "zeros([100, 150])", G: "zeros([100, 150])" };
    expect(parseExercise(sourceOf([partOf("r", 1)], { given })).ok).toBe(true);
    expect(trouble(sourceOf([partOf("r", "B")], { given: { ...given, B: 1 } }))).toEqual([
      [
        "given-too-large",
        "given.B",
        "The given values up to here have 30,001 cells; an exercise holds at most 30,000.",
      ],
    ]);
  });
});
