import { describe, expect, test } from "vitest";
import { describeIssue } from "../messages.en";
import { sourceOf } from "../testing/exercise-source";
import { issuesIn, valueIn } from "../testing/outcome";
import { type QuestionUnderTest, questions } from "../testing/questions";
import { gradePart } from "./grade-part";
import { openExercise, parseExercise } from "./parse-exercise";
import { placesOf } from "./places-of";
import { redactExercise } from "./redact-exercise";
import { solveExercise } from "./solve-exercise";

const steps = [
  { id: "a", text: "one" },
  { id: "b", text: "two" },
];
const order = { id: "o", kind: "order", steps };
const given = {
  R: [
    [1, 2],
    [3, 9],
  ],
};

/** The first issue of an exercise with these parts: its path and sentence. */
function firstIssue(parts: readonly object[], fields: object = { given }) {
  const opened = openExercise(sourceOf(parts, fields));
  const [first] = issuesIn(opened);
  if (!first) throw new Error("a refusal has issues");
  return { path: first.path, sentence: describeIssue(first) };
}

describe("where issues stand", () => {
  test.each<[string, readonly object[], (string | number)[], string]>([
    [
      "an order with an answer program",
      [{ ...order, answer: "1" }],
      ["parts", 0, "answer"],
      "An order part has no answer program; its own fields say what is right.",
    ],
    [
      "a part that uses an order",
      [order, { id: "n", kind: "number", answer: "o + 1" }],
      ["parts", 1, "answer"],
      '"o" is a part without a value that a program could use.',
    ],
    [
      "a grid that names a later part",
      [
        { id: "g", kind: "region", grid: "n", answer: "[0, 0]" },
        { id: "n", kind: "tensor", answer: "R" },
      ],
      ["parts", 0, "grid"],
      '"n" is a later part; a part can only use the ones before it.',
    ],
    [
      "an option that names a later part",
      [
        { id: "c", kind: "choice", answer: "R", options: [{ value: "answer" }, { value: "n" }] },
        { id: "n", kind: "tensor", answer: "R" },
      ],
      ["parts", 0, "options", 1, "value"],
      '"n" is a later part; a part can only use the ones before it.',
    ],
    [
      "an option that names nothing",
      [{ id: "c", kind: "choice", answer: "R", options: [{ value: "answer" }, { value: "answr" }] }],
      ["parts", 0, "options", 1, "value"],
      '"answr" is not known here. Did you mean "answer"?',
    ],
    [
      "options of the same value",
      [
        {
          id: "c",
          kind: "choice",
          answer: "R",
          options: [
            { id: "p", value: "answer" },
            { id: "q", value: "R" },
          ],
        },
      ],
      ["parts", 0, "options", 1],
      'The options "p" and "q" show the same value.',
    ],
    [
      "a cell outside the grid",
      [{ id: "g", kind: "region", grid: "R", answer: "[2, 0]" }],
      ["parts", 0, "answer"],
      "Row 3 is outside the 2 rows.",
    ],
    [
      "a letter that is a given value",
      [{ id: "f", kind: "formula", variables: { R: { from: 0, to: 1 } }, answer: "R" }],
      ["parts", 0, "answer"],
      '"R" is already the name of a given value.',
    ],
    [
      "a circle",
      [{ ...order, steps: [{ ...steps[0], after: ["b"] }, steps[1]] }],
      ["parts", 0, "steps", 0, "after"],
      "These steps wait for each other: a after b after a.",
    ],
  ])("%s", (_, parts, path, sentence) => {
    expect(firstIssue(parts)).toEqual({
      path,
      sentence,
    });
  });

  test("an issue of a program in an option is underlined there", () => {
    const source = sourceOf([
      { id: "c", kind: "choice", answer: "1", options: [{ value: "answer" }, { value: "1 / (2 - 2)" }] },
    ]);
    const [place] = placesOf(source, issuesIn(openExercise(source)));
    const line = source.split("\n")[(place?.line ?? 0) - 1];
    expect(line?.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe("1 / (2 - 2)");
  });
});

const everyQuestion = Object.entries<readonly QuestionUnderTest[]>(questions).flatMap(([kind, asked]) =>
  asked.map(({ fields, answer }, at) => ({
    id: `${kind}${at}`,
    kind,
    ...fields,
    ...(answer ? { answer } : {}),
  })),
);
const exercise = valueIn(parseExercise(sourceOf(everyQuestion.slice(0, 26))));

/** Every field of the new kinds that may travel, below its part; `*` is any item of a list. */
const ALLOWED = new Set([
  ...["id", "kind", "prompt", "points", "tolerance", "credit", "layout"],
  ...["multiple", "options.*.id", "options.*.text", "options.*.value"],
  ...["steps.*.id", "steps.*.text", "spare"],
  ...["left.*.id", "left.*.text", "right.*.id", "right.*.text"],
  ...["rows", "columns", "values", "most"],
  ...["variables.*.name", "variables.*.meaning"],
]);

function leaves(value: unknown, path: string): string[] {
  if (/value$|values$/.test(path) || typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => {
    const step = Array.isArray(value) ? "*" : key;
    return leaves(item, path === "" ? step : `${path}.${step}`);
  });
}

describe("an exercise of all kinds", () => {
  const solution = valueIn(solveExercise(exercise));

  test("what travels has no field outside the allowlist", () => {
    const { parts } = redactExercise(exercise, solution);
    expect(parts.length).toBe(26);
    for (const part of parts) {
      expect(leaves(part, "").filter((path) => !ALLOWED.has(path))).toEqual([]);
    }
  });

  test("its own right answers earn everything", () => {
    for (const { id, points } of exercise.parts) {
      const answer = solution.settled.get(id)?.examples().right ?? "";
      expect(gradePart({ exercise, solution, part: id, answer })).toMatchObject({
        status: "right",
        earned: points,
      });
    }
  });
});

test("a region is marked from the student's own map", () => {
  const parts = [
    { id: "m", kind: "tensor", answer: "R * 2" },
    { id: "best", kind: "region", grid: "R", answer: "argmax(m)" },
  ];
  const opened = valueIn(openExercise(sourceOf(parts, { given })));
  const verdict = gradePart({
    ...opened,
    part: "best",
    answer: "(0, 1)",
    earlier: new Map([["m", "[[1, 20], [3, 4]]"]]),
  });
  expect(verdict).toMatchObject({ status: "right", carriedFrom: ["m"] });
});
