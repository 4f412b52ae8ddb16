import { describe, expect, test } from "vitest";
import { evaluateDraw } from "../../language/evaluate-draw";
import { parseDrawProgram, parseProgram } from "../../language/parse-program";
import { describeIssue } from "../../messages.en";
import { randomFrom } from "../../numeric/random";
import { issuesIn, valueIn } from "../../testing/outcome";
import { toJson } from "../to-json";

const run = (text: string, label = "x") =>
  evaluateDraw(valueIn(parseDrawProgram(text)), new Map([["n", 3]]), randomFrom(label));

/** The values of 300 labels, as texts, once each. */
const outcomes = (text: string) =>
  new Set(Array.from({ length: 300 }, (_, at) => JSON.stringify(toJson(valueIn(run(text, `${at}`))))));

describe("draws", () => {
  test("of whole numbers fill a shape in reading order, bounds included", () => {
    // The first six numbers of the label "1/0/R" from 0 to 9; random.test.ts has where they come from.
    expect(toJson(valueIn(run("integers([2, n], 0, 9)", "1/0/R")))).toEqual([
      [3, 2, 9],
      [3, 3, 0],
    ]);
    expect(outcomes("integers([1], -1, 1)")).toEqual(new Set(["[-1]", "[0]", "[1]"]));
  });

  test("of an empty shape are plain numbers", () => {
    expect(outcomes("integers([], 1, 2)")).toEqual(new Set(["1", "2"]));
    expect(outcomes("decimals([], 0.1, 0.3, 1)")).toEqual(new Set(["0.1", "0.2", "0.3"]));
  });

  test("of decimals are the doubles nearest to them", () => {
    expect(outcomes("decimals([1], -0.01, 0.02, 2)")).toEqual(
      new Set(["[-0.01]", "[0]", "[0.01]", "[0.02]"]),
    );
    expect(outcomes("decimals([], 0.29, 0.29, 2)")).toEqual(new Set(["0.29"]));
    expect(outcomes("decimals([], 1, 2, 0)")).toEqual(new Set(["1", "2"]));
    expect(outcomes("decimals([], -1, 0, 0)")).toEqual(new Set(["-1", "0"]));
  });

  test("of one value take numbers, texts, lists and tensors", () => {
    expect(outcomes("choose([1, 'same', [1, 2], ones([1])])")).toEqual(
      new Set(["1", '"same"', "[1,2]", "[1]"]),
    );
  });

  test("of one program take their numbers one after the other", () => {
    expect(toJson(valueIn(run("[integers([], 0, 9), integers([], 0, 9)]", "1/0/R")))).toEqual([3, 2]);
    // The inner one first: 3 numbers, 2 9 3.
    expect(toJson(valueIn(run("integers([integers([], 0, 9)], 0, 9)", "1/0/R")))).toEqual([2, 9, 3]);
  });

  test.each([
    ["integers([2, 2], 3, 2)", '"high" of integers must be at least low, which is 3, not the number 2.'],
    ["integers([], 0, 4294967296)", '"high" of integers must be nearer to low, not the number 4294967296.'],
    ["integers([], 0.5, 2)", '"low" of integers must be a whole number, not the number 0.5.'],
    ["integers(4, 0, 2)", "or [] for a number, not the number 4."],
    ["integers([2], 1)", 'integers needs "high".'],
    ["integers([2], 1, 2, 3)", "integers takes 3 arguments and options in braces, not 4 arguments."],
    [
      "decimals([], 0, 0.25, 1)",
      '"high" of decimals must be a number with at most 1 decimal, not the number 0.25.',
    ],
    ["decimals([], 0, 1, 7)", '"digits" of decimals must be a whole number from 0 to 6, not the number 7.'],
    ["decimals([], 1, 0, 1)", '"high" of decimals must be at least low, which is 1, not the number 0.'],
    ["choose([])", '"values" of choose must be a list of at least one value, not a list of 0.'],
    ["choose(1, 2)", "choose takes 1 argument"],
    ["integers([2000, 2000], 0, 1)", "at most 1,000,000 cells"],
    ["integers([1, 2], 0, 1) / 0", "Division by zero"],
  ])("%s is refused", (text, sentence) => {
    expect(issuesIn(run(text)).map(describeIssue).join(" ")).toContain(sentence);
  });
});

describe("outside vary", () => {
  test("every draw is refused at its name", () => {
    expect(issuesIn(parseProgram("R + integers([2, 2], 0, 1) * choose([1, 2])"))).toEqual([
      { code: "vary-only", data: { operation: "integers" }, path: [], span: { start: 4, end: 12 } },
      { code: "vary-only", data: { operation: "choose" }, path: [], span: { start: 29, end: 35 } },
    ]);
  });

  test("a slip in the name of a draw is answered with the draw", () => {
    expect(issuesIn(parseProgram("integer([2, 2], 0, 1)"))).toMatchObject([
      { code: "unknown-operation", data: { nearest: "integers" } },
    ]);
  });
});
