import { describe, expect, it } from "vitest";
import { openExercise } from "@/grader";
import { checkSamples } from "./check-samples";

function outcomesOf(sample: string) {
  const opened = openExercise(`
title: Row
prompt: ""
parts: [{ id: a, kind: tensor, answer: [[1, 2]], points: 2 }]
samples: [${sample}]
`);
  if (!opened.ok) throw new Error(opened.issues.map(({ code }) => code).join());
  return checkSamples(opened.value);
}

describe("mistakes that samples expect", () => {
  const outcome = (mistake: string, answer = "[[18,18],[27,27]]") => {
    const opened = openExercise(`
title: Padding
prompt: ""
given: { B: [[1,1,1,1],[2,2,2,2],[3,3,3,3],[4,4,4,4]] }
parts: [{ id: b, kind: tensor, answer: "conv2d(B, ones([3, 3]), {padding: 1})" }]
samples: [{ answers: { b: "${answer}" }, expect: { b: { status: wrong, mistake: ${mistake} } } }]
`);
    return opened.ok ? checkSamples(opened.value)[0]?.difference : opened.issues.map(({ code }) => code);
  };

  it.each([
    // Without padding four windows fit: 3·(1 + 2 + 3) = 18, 3·(2 + 3 + 4) = 27.
    ["padding-ignored", null],
    ["kernel-flipped", "expected the mistake kernel-flipped, found the mistake padding-ignored"],
    ["none", "expected no mistake, found the mistake padding-ignored"],
    ["slips", "expected slips of a right procedure, found the mistake padding-ignored"],
    [
      "padding-ignored+bias-twice",
      "expected the mistake padding-ignored+bias-twice, found the mistake padding-ignored",
    ],
    ["paddding-ignored", ["unknown-mistake"]],
    ["padding-ignored+nonsense", ["unknown-mistake"]],
  ])("%s", (mistake, difference) => {
    expect(outcome(mistake)).toEqual(difference);
  });

  it("may be none", () => {
    expect(outcome("none", "[[1,7],[8,100]]")).toBeNull();
    expect(outcome("padding-ignored", "[[1,7],[8,100]]")).toBe(
      "expected the mistake padding-ignored, found no mistake",
    );
  });
});

describe("checkSamples", () => {
  it.each([
    ['{ answers: { a: "1 2" }, expect: { a: right } }', null],
    [
      '{ answers: { a: "1 3" }, expect: { a: { status: partial, earned: 1, size: true, cells: [[true, false]] } } }',
      null,
    ],
    ["{ answers: {}, expect: { a: unanswered } }", null],
    ["{ answers: {}, expect: { a: right } }", "expected right, found unanswered"],
    ['{ answers: { a: "1 3" }, expect: { a: right } }', "expected right, found partial"],
    [
      '{ answers: { a: "1 x" }, expect: { a: right } }',
      'expected right, found invalid (Row 1, column 2: "x" is not a number.)',
    ],
    ['{ answers: { a: "1" }, expect: { a: right } }', "expected right, found wrong (The size is not 1 × 1.)"],
    [
      '{ answers: { a: "1 3" }, expect: { a: { status: partial, earned: 1.5 } } }',
      "expected 1.5 points, found 1",
    ],
    [
      '{ answers: { a: "1" }, expect: { a: { status: wrong, size: true } } }',
      "expected a right size, found a wrong one",
    ],
    [
      '{ answers: { a: "1 3" }, expect: { a: { status: partial, size: false } } }',
      "expected a wrong size, found a right one",
    ],
    [
      '{ answers: { a: "1 x" }, expect: { a: { status: invalid, size: true } } }',
      "expected a right size, found an answer without one",
    ],
    [
      '{ answers: { a: "1 3" }, expect: { a: { status: partial, cells: [[true, true]] } } }',
      "expected cell 1, 2 to be right, found it wrong",
    ],
    [
      '{ answers: { a: "1 3" }, expect: { a: { status: partial, cells: [true, false] } } }',
      "expected cells that are nested otherwise than the answer's",
    ],
    [
      '{ answers: { a: "1 3" }, expect: { a: { status: partial, cells: [[true]] } } }',
      "expected cells that are nested otherwise than the answer's",
    ],
    [
      '{ answers: { a: "1" }, expect: { a: { status: wrong, cells: [[true]] } } }',
      "expected marked cells, found an answer whose cells cannot be marked",
    ],
  ])("%s gives %s", (sample, difference) => {
    expect(outcomesOf(sample).map((outcome) => outcome.difference)).toEqual([difference]);
  });

  it("tells what each part of each sample came out as", () => {
    const samples = '{ answers: { a: "1 3" }, expect: {} }, { answers: { a: "1 3" }, expect: { a: wrong } }';
    expect(outcomesOf(samples)).toMatchObject([{ sample: 1, part: "a", status: "partial" }]);
  });
});
