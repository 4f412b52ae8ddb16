import { describe, expect, test } from "vitest";
import { describeIssue } from "../messages.en";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import { partOf, sourceOf } from "../testing/exercise-source";
import { valueIn } from "../testing/outcome";
import { diagnosePart } from "./diagnose-part";
import { gradePart } from "./grade-part";
import { normalForm } from "./normal-form";
import { openExercise } from "./parse-exercise";
import { redactExercise } from "./redact-exercise";
import { tellingOf } from "./telling-of";
import { tryExamples } from "./try-examples";
import { writtenKey } from "./written-key";

// One row of two pixels with two channels: 1 and 10, 2 and 20.
const source = (conventions: object) =>
  sourceOf(
    [
      partOf("d", "R + R"),
      partOf("q", "2 * d"),
      { id: "s", kind: "shape", answer: 'outputShape([5, 7, 3], [{type: "conv2d", filters: 16, size: 3}])' },
      {
        id: "own",
        kind: "shape",
        layout: "HWC",
        answer: 'outputShape([5, 7, 3], [{type: "conv2d", filters: 16, size: 3}])',
      },
    ],
    {
      prompt: "{{R}} {{F}}",
      given: { R: "[[[1, 10], [2, 20]]]", F: "[[[[1, 2, 3], [4, 5, 6]]]]" },
      conventions,
    },
  );
const first = valueIn(openExercise(source({ layout: "channels-first" })));
const last = valueIn(openExercise(source({})));

const grade = (
  opened: typeof first,
  part: string,
  answer: RawAnswer,
  earlier: Record<string, RawAnswer> = {},
) => gradePart({ ...opened, part, answer, earlier: new Map(Object.entries(earlier)) });

describe("channels first", () => {
  test("the channels are the outermost lists", () => {
    expect(grade(first, "d", "[[[2, 4]], [[20, 40]]]")).toMatchObject({ status: "right" });
    expect(grade(last, "d", "[[[2, 20], [4, 40]]]")).toMatchObject({ status: "right" });
  });

  test.each([
    [first, "[[[2, 20], [4, 40]]]", "These numbers are right with channels last; here channels come first."],
    [last, "[[[2, 4]], [[20, 40]]]", "These numbers are right with channels first; here channels come last."],
  ])("right numbers in the other layout are sent back with a word", (opened, answer, sentence) => {
    const { status, issues } = grade(opened, "d", answer);
    expect([status, ...issues.map(describeIssue)]).toEqual(["invalid", sentence]);
  });

  test("cells are marked where they were written, slips named there, and the size told as written", () => {
    const answer = "[[[2, 5]], [[20, 40]]]";
    const verdict = grade(first, "d", answer);
    expect(verdict).toMatchObject({ status: "partial", cells: [[[true, false]], [[true, true]]] });
    // The second cell of four as written; channels last it would be the third.
    expect(diagnosePart({ ...first, part: "d", answer, verdict })).toMatchObject({ slips: [1] });
    const { issues } = grade(first, "d", "[[[2, 4, 1]], [[20, 40, 1]]]");
    expect(issues.map(describeIssue)).toEqual(["The size is not 2 × 1 × 3."]);
  });

  test("own answers are carried on", () => {
    // 2 · 5 instead of 2 · 4.
    expect(grade(first, "q", "[[[4, 10]], [[40, 80]]]", { d: "[[[2, 5]], [[20, 40]]]" })).toMatchObject({
      status: "right",
      carriedFrom: ["d"],
    });
  });

  test("one form for all ways of writing, as it is written", () => {
    const written = { exercise: first.exercise, part: "d", answer: "[[[2, 4.0]], [[20, 40]]]" };
    expect(normalForm(written)).toEqual([[[2, 4]], [[20, 40]]]);
    // A single channel is a matrix.
    expect(normalForm({ ...written, answer: "[[[2, 4], [1, 3]]]" })).toEqual([
      [2, 4],
      [1, 3],
    ]);
  });

  test("a browser is shown images [C, H, W] and filters [Cout, Cin, kh, kw], and told so", () => {
    const { given, parts } = redactExercise(first.exercise, first.solution);
    expect(given).toEqual([
      { name: "R", value: [[[1, 2]], [[10, 20]]], shape: [2, 1, 2], layout: "CHW" },
      {
        name: "F",
        value: [
          [[[1]], [[4]]],
          [[[2]], [[5]]],
          [[[3]], [[6]]],
        ],
        shape: [3, 2, 1, 1],
        layout: "CHW",
      },
    ]);
    expect(parts.map((part) => ("layout" in part ? part.layout : null))).toEqual([
      "CHW",
      "CHW",
      "CHW",
      "HWC",
    ]);
  });

  test("sizes are written channels first, unless a part has a layout of its own", () => {
    // 5 − 3 + 1, 7 − 3 + 1, and 16 filters.
    expect(grade(first, "s", "16x3x5")).toMatchObject({ status: "right" });
    expect(grade(first, "s", "3x5x16")).toMatchObject({
      status: "invalid",
      issues: [{ code: "other-layout" }],
    });
    expect(grade(first, "own", "3x5x16")).toMatchObject({ status: "right" });
    expect(grade(last, "s", "3x5x16")).toMatchObject({ status: "right" });
    const verdict = grade(first, "s", "3x3x5");
    const wrong = { ...first, part: "s", answer: "3x3x5", verdict };
    expect(diagnosePart(wrong)?.mistakes).toEqual(["channels-kept"]);
  });

  test("the keys that authors see are written so, too", () => {
    const keys = (opened: typeof first) => ["d", "s", "own"].map((id) => writtenKey(opened.solution, id));
    expect(keys(first)).toEqual([
      [[[2, 4]], [[20, 40]]],
      [16, 3, 5],
      [3, 5, 16],
    ]);
    expect(keys(last)).toEqual([
      [
        [
          [2, 20],
          [4, 40],
        ],
      ],
      [3, 5, 16],
      [3, 5, 16],
    ]);
  });

  test("mistakes are predicted as a student would write them", () => {
    // 1·1 + 2·2 + 4·4 + 5·5 … of one channel each: turned, other numbers in every cell of both channels.
    const file = (layout: string) =>
      sourceOf([partOf("t", "conv2d(X, W)")], {
        given: {
          X: "[[1, 2, 4], [8, 16, 32], [64, 128, 256]]",
          W: "[[[[1, 3]], [[2, 5]]], [[[4, 7]], [[9, 11]]]]",
        },
        conventions: { layout },
      });
    for (const layout of ["channels-first", "channels-last"]) {
      const where = { ...valueIn(openExercise(file(layout))), part: "t" };
      const expected = { shown: ["kernel-flipped"], told: ["kernel-flipped"] };
      expect(tellingOf(["kernel-flipped"], where)).toEqual(expected);
    }
  });

  test("every part can make examples of its own", () => {
    expect(tryExamples(first.exercise, first.solution)).toEqual([]);
  });
});
