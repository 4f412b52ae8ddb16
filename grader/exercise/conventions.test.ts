import { describe, expect, test } from "vitest";
import type { DeclaredConventions } from "../conventions";
import { describeIssue } from "../messages.en";
import { describeDiagnosis } from "../mistakes/describe-diagnosis";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import { partOf, sourceOf } from "../testing/exercise-source";
import { issuesIn, valueIn } from "../testing/outcome";
import { diagnosePart } from "./diagnose-part";
import { gradePart } from "./grade-part";
import { openExercise } from "./parse-exercise";
import { placesOf } from "./places-of";

const GIVEN = {
  X: "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]",
  K: "[[1, 2], [3, 4]]",
  P: "[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20], [21, 22, 23, 24, 25]]",
};

/** Grades and diagnoses answers to parts of one exercise. */
function sheet(parts: readonly object[], conventions: object, behind: DeclaredConventions = {}) {
  const opened = valueIn(openExercise(sourceOf(parts, { given: GIVEN, conventions }), behind));
  return (part: string, answer: RawAnswer) => {
    const verdict = gradePart({ ...opened, part, answer });
    const diagnosis = diagnosePart({ ...opened, part, answer, verdict });
    return {
      status: verdict.status,
      says: diagnosis && describeDiagnosis(diagnosis),
      messages: verdict.issues.map(describeIssue),
    };
  };
}

const RIGHT = { status: "right", says: null, messages: [] };

// Of X and K: 4·1 + 3·2 + 2·4 + 1·5 = 23 with K turned, 1·1 + 2·2 + 3·4 + 4·5 = 37 as it is; each step adds 10 times 1 or 3.
const TRUE_CONVOLUTION = "23 33; 53 63";
const CROSS_CORRELATION = "37 47; 67 77";

describe("true convolution and cross-correlation", () => {
  const parts = [partOf("r", "conv2d(X, K)")];
  const courses = { course: { kernel: "flipped" }, usual: {} } as const;

  test("a course of true convolution says whose numbers the others are", () => {
    const hand = sheet(parts, courses.course);
    expect(hand("r", TRUE_CONVOLUTION)).toEqual(RIGHT);
    const { status, says } = hand("r", CROSS_CORRELATION);
    expect(status).toBe("wrong");
    expect(says).toEqual({
      id: "kernel-flipped",
      certainty: "exact",
      message: "These numbers are right for cross-correlation; here the kernel is turned by 180° first.",
    });
  });

  test("and so does any other course", () => {
    const hand = sheet(parts, courses.usual);
    expect(hand("r", CROSS_CORRELATION)).toEqual(RIGHT);
    expect(hand("r", TRUE_CONVOLUTION).says).toEqual({
      id: "kernel-flipped",
      certainty: "exact",
      message: "These numbers are right for true convolution; here the kernel is not turned.",
    });
  });

  test("a file says it over its pack or course", () => {
    expect(sheet(parts, {}, { kernel: "flipped" })("r", TRUE_CONVOLUTION)).toEqual(RIGHT);
    expect(sheet(parts, { padValue: 1 }, { kernel: "flipped" })("r", TRUE_CONVOLUTION)).toEqual(RIGHT);
    expect(sheet(parts, { kernel: "as-given" }, { kernel: "flipped" })("r", CROSS_CORRELATION)).toEqual(
      RIGHT,
    );
  });

  test("whoever keeps to the other convention in every part is told so in the later ones, too", () => {
    const hand = sheet([...parts, partOf("s", "r + 1")], {});
    // 23 + 1, …
    expect(hand("s", "24 34; 54 64").says?.message).toMatch(/^These numbers are right for true convolution;/);
  });
});

describe("pooling that keeps its last window", () => {
  // (5 − 2) / 2 + 1 = 2.5 windows: 3 are kept of 1…5, the last of them half a window.
  const KEPT = "7 9 10; 17 19 20; 22 24 25";
  const LEFT = "7 9; 17 19";
  const parts = [
    partOf("m", "maxPool2d(P, {size: 2})"),
    { id: "size", kind: "shape", answer: 'outputShape([5, 7, 3], [{type: "maxPool2d", size: 2}])' },
  ];

  test("whoever leaves it out is told the convention", () => {
    const hand = sheet(parts, { pooling: "ceil" });
    expect(hand("m", KEPT)).toEqual(RIGHT);
    const message =
      "These numbers are right where a last window that hangs over the border is left out; here it is kept.";
    expect(hand("m", LEFT).says).toEqual({ id: "last-window-dropped", certainty: "exact", message });
    expect(hand("size", "3x4x3")).toEqual(RIGHT);
    expect(hand("size", "2x3x3").says).toEqual({ id: "floor-for-ceil", certainty: "exact", message });
  });

  test("whoever keeps it where it is left out, too", () => {
    const hand = sheet(parts, {});
    const message =
      "These numbers are right where a last window that hangs over the border is kept; here it is left out.";
    expect(hand("m", KEPT).says).toEqual({ id: "last-window-kept", certainty: "exact", message });
    expect(hand("size", "3x4x3").says).toEqual({ id: "ceil-for-floor", certainty: "exact", message });
  });
});

describe("a padding of ones", () => {
  const parts = [partOf("r", "conv2d(X, K, {padding: [[1, 0], [1, 0]]})")];
  // 1 + 2 + 3 + 4·1 = 10, 1 + 2 + 3·1 + 4·2 = 14, …: see ops/conform.test.ts.
  const ONES = "10 14 21; 22 37 47; 40 67 77";
  const ZEROS = "4 11 18; 18 37 47; 36 67 77";

  test("zeros are the answer of another course", () => {
    const hand = sheet(parts, { padValue: 1 });
    expect(hand("r", ONES)).toEqual(RIGHT);
    expect(hand("r", ZEROS).says).toEqual({
      id: "padded-with-zeros",
      certainty: "exact",
      message: "These numbers are right with a padding of zeros; here the padding is filled with 1.",
    });
    expect(sheet(parts, {})("r", ONES).says?.id).toBe("padded-with-ones");
  });

  test("two usual conventions at once are told in one sentence", () => {
    const hand = sheet(parts, { padValue: 1, kernel: "flipped" });
    // Turned 4 3 / 2 1: 4 + 3 + 2 + 1, 4 + 3 + 2·1 + 2, 4 + 3 + 2·2 + 3; 4 + 3·1 + 2 + 4; …; 4 + 3·4 + 2 + 7.
    expect(hand("r", "10 11 14; 13 23 33; 25 53 63")).toEqual(RIGHT);
    expect(hand("r", ZEROS).says).toMatchObject({
      id: "kernel-flipped+padded-with-zeros",
      message:
        "These numbers are right for cross-correlation and with a padding of zeros; here the kernel is turned by 180° first and the padding is filled with 1.",
    });
  });
});

describe("no false accusation", () => {
  test("a turn that changes one cell alone is a slip", () => {
    // One bright cell: as it is 3, 0; turned 2, 0. They differ in a single cell of three.
    const hand = sheet([partOf("r", "conv2d([[0, 1, 0, 0]], [[2, 3]])")], {});
    expect(hand("r", "3 2 0")).toEqual(RIGHT);
    expect(hand("r", "2 2 0").says?.message ?? "").not.toContain("true convolution");
  });

  test("a kernel that is the same turned accuses nobody", () => {
    const hand = sheet([partOf("r", "conv2d(X, ones([2, 2]))")], {});
    expect(hand("r", "1 2; 3 4").says?.message ?? "").not.toContain("true convolution");
  });
});

test("what cannot be a convention is told with its line", () => {
  const source = [
    "title: T",
    "conventions:",
    "  kernal: flipped",
    "  pooling: up",
    "  padValue: one",
    "prompt: ''",
    "parts:",
    "  - {id: r, kind: number, answer: 1}",
  ].join("\n");
  const issues = issuesIn(openExercise(source));
  const lines = placesOf(source, issues).map(({ line }) => line);
  expect(issues.map((found, at) => [lines[at], describeIssue(found)])).toEqual(
    expect.arrayContaining([
      [3, expect.stringContaining("kernel")],
      [4, expect.stringContaining("floor or ceil")],
      [5, expect.stringContaining("padValue")],
    ]),
  );
  expect(issues).toHaveLength(3);
});

test("options of a choice and grids of a region follow", () => {
  const parts = [
    {
      id: "c",
      kind: "choice",
      answer: "conv2d(X, K)",
      options: [
        { id: "turned", value: "[[23, 33], [53, 63]]" },
        { id: "own", value: "conv2d(X, K) + 1" },
      ],
    },
    { id: "g", kind: "region", answer: "[0, 0]", grid: "maxPool2d(P, {size: 2})" },
  ];
  const { solution } = valueIn(
    openExercise(sourceOf(parts, { given: GIVEN, conventions: { kernel: "flipped", pooling: "ceil" } })),
  );
  expect(solution.settled.get("c")?.publish()).toMatchObject({
    options: expect.arrayContaining([
      expect.objectContaining({
        id: "own",
        value: [
          [24, 34],
          [54, 64],
        ],
      }),
    ]),
  });
  expect(solution.settled.get("g")?.publish()).toMatchObject({ rows: 3, columns: 3 });
});

test("one side of a size that is another is more often a slip than another convention", () => {
  const size = (height: number, width: number) =>
    partOf("s", `outputShape([${height}, ${width}, 1], [{type: "maxPool2d", size: 2}])`, { kind: "shape" });
  // 5 / 2 and 4 / 2 are 2 and 2; rounded up 3 and 2. 5 / 2 twice are 3 and 3.
  expect(sheet([size(5, 4)], {})("s", "3x2x1")).toMatchObject({ status: "partial", says: null });
  expect(sheet([size(5, 5)], {})("s", "3x3x1")).toMatchObject({ says: { id: "ceil-for-floor" } });
});
