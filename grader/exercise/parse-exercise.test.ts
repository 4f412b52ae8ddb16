import { describe, expect, test } from "vitest";
import { describeIssue } from "../messages.en";
import { partOf, sourceOf } from "../testing/exercise-source";
import { issuesIn, valueIn } from "../testing/outcome";
import { parseExercise } from "./parse-exercise";

/** Code, path and sentence of every issue. */
const trouble = (source: string) =>
  issuesIn(parseExercise(source)).map((found) => [found.code, found.path.join("."), describeIssue(found)]);

const one = partOf("r", "R + 1");
const given = { R: [[1, 2]] };

describe("an exercise", () => {
  test("keeps its fields, its parts in order, and the sum of their points", () => {
    const source = sourceOf(
      [one, partOf("sum", "sum(r)", { kind: "number", points: 2.25, prompt: "$\\sum r$" })],
      {
        given,
        topics: ["sums"],
        hints: ["Count."],
      },
    );
    expect(valueIn(parseExercise(source))).toMatchObject({
      title: "A test",
      topics: ["sums"],
      hints: ["Count."],
      possible: 325, // 1 point where none is declared
      parts: [
        { id: "r", kind: "tensor", points: 100, prompt: "" },
        { id: "sum", kind: "number", points: 225, prompt: "$\\sum r$" },
      ],
    });
  });

  test.each([
    ["a number", 7],
    ["a negative number", -0.5],
    [
      "lists",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["an expression", "full([2, 2], 1)"],
  ])("takes %s for a given value", (_, value) => {
    expect(parseExercise(sourceOf([partOf("r", "R * 2")], { given: { R: value } })).ok).toBe(true);
  });

  test("may use anchors that stand for one thing", () => {
    expect(parseExercise(`${sourceOf([one])}given: { R: &m [[1, 2]], G: *m }\n`).ok).toBe(true);
  });
});

describe("what is wrong with a field is said at the field", () => {
  test.each([
    [
      sourceOf([one], { given, titel: "A" }),
      ["unknown-key", "titel", '"titel" is not a field here. Did you mean "title"?'],
    ],
    [
      sourceOf([partOf("r", 1, { point: 2 })]),
      ["unknown-key", "parts.0.point", '"point" is not a field here. Did you mean "points"?'],
    ],
    [
      sourceOf([partOf("r", 1, { tolerence: 2 })]),
      ["unknown-key", "parts.0.tolerence", '"tolerence" is not a field here. Did you mean "tolerance"?'],
    ],
    [
      sourceOf([partOf("r", 1, { layout: "HWC" })]),
      ["unknown-key", "parts.0.layout", '"layout" is not a field here.'],
    ],
    [
      `${sourceOf([partOf("r", 1)])}__proto__: 1\n`,
      ["unknown-key", "__proto__", '"__proto__" is not a field here.'],
    ],
    [sourceOf([]), ["bad-field", "parts", "This field must be at least 1 in number."]],
    [
      "title: A\nparts: [{id: r, kind: number, answer: 1}]",
      ["bad-field", "prompt", "This field is missing."],
    ],
    [
      sourceOf([one], { given, title: "" }),
      ["bad-field", "title", "This field must be at least 1 characters long."],
    ],
    [sourceOf([one], { given, title: 5 }), ["bad-field", "title", "This field must be a string."]],
    [
      sourceOf([one], { given: [1] }),
      ["bad-field", "given", "This field must be a list of names and values."],
    ],
    [
      sourceOf([one], { given: { R: true } }),
      ["bad-field", "given.R", "This field must be an expression, a number or a list of numbers."],
    ],
    [
      sourceOf([one], { given: { "2R": 1 } }),
      ["bad-field", "given.2R", "This field must be a name: letters, digits and _, no digit first."],
    ],
    [
      sourceOf([partOf("r-1", 1)]),
      ["bad-field", "parts.0.id", "This field must be a name: letters, digits and _, no digit first."],
    ],
    [
      sourceOf([partOf("__proto__", 1)]),
      ["bad-field", "parts.0.id", "This field must be a name: letters, digits and _, no digit first."],
    ],
    [
      sourceOf([partOf("r", 1, { points: 1.005 })]),
      ["bad-field", "parts.0.points", "This field must have at most two decimals."],
    ],
    [
      sourceOf([partOf("r", 1, { points: 0 })]),
      ["bad-field", "parts.0.points", "This field must be more than 0."],
    ],
    [
      sourceOf([partOf("r", 1, { points: "2" })]),
      ["bad-field", "parts.0.points", "This field must be a number."],
    ],
    [
      sourceOf([partOf("r", 1, { points: Number.NaN })]),
      ["bad-field", "parts.0.points", "This field must be a number."],
    ],
    [
      sourceOf([partOf("r", null)]),
      ["bad-field", "parts.0.answer", "This field must be an expression, a number or a list of numbers."],
    ],
    [
      sourceOf([partOf("r", 1, { credit: "some" })]),
      ["bad-field", "parts.0.credit", "This field must be cells or all."],
    ],
    [
      sourceOf([partOf("r", 1, { kind: "tensr" })]),
      ["unknown-kind", "parts.0.kind", 'There is no question kind "tensr". Did you mean "tensor"?'],
    ],
    [
      sourceOf([partOf("r", 1, { kind: "constructor" })]),
      ["unknown-kind", "parts.0.kind", 'There is no question kind "constructor".'],
    ],
  ])("%#: %s", (source, expected) => {
    expect(trouble(source)).toEqual([expected]);
  });

  test("samples are read as strictly as answers", () => {
    const source = sourceOf([partOf("r", 1)], {
      samples: [{ answers: { r: { a: 1 } }, expect: { r: "blue" } }],
    });
    expect(trouble(source)).toEqual([
      [
        "bad-field",
        "samples.0.answers.r",
        "This field must be text, a number or lists of these, at most 4 deep.",
      ],
      [
        "bad-field",
        "samples.0.expect.r",
        "This field must be right, partial, wrong, invalid, unanswered, or {status: …} with earned, size or cells.",
      ],
    ]);
  });
});
