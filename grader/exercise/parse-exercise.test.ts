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
    [sourceOf([]), ["bad-field", "parts", '"parts" must have at least 1 item.']],
    ["title: A\nparts: [{id: r, kind: number, answer: 1}]", ["bad-field", "prompt", '"prompt" is missing.']],
    [sourceOf([one], { given, title: "" }), ["bad-field", "title", '"title" must not be empty.']],
    ...["\u202e", "\u202a", "\u2066", "\u2069"].flatMap((mark): [string, [string, string, string]][] => [
      [
        sourceOf([one], { given, title: `A${mark}B` }),
        ["bad-field", "title", '"title" must not have characters that turn the writing direction.'],
      ],
      [
        sourceOf([one], { given, topics: [`A${mark}B`] }),
        [
          "bad-field",
          "topics.0",
          'Item 1 of "topics" must not have characters that turn the writing direction.',
        ],
      ],
    ]),
    [sourceOf([one], { given, title: 5 }), ["bad-field", "title", '"title" must be text.']],
    [sourceOf([one], { given: [1] }), ["bad-field", "given", '"given" must be a list of names and values.']],
    [
      sourceOf([one], { given: { R: true } }),
      ["bad-field", "given.R", '"R" must be an expression, a number or a list of numbers.'],
    ],
    [
      sourceOf([one], { given: { "2R": 1 } }),
      ["bad-field", "given.2R", '"2R" must be a name: letters, digits and _, no digit first.'],
    ],
    [
      sourceOf([partOf("r-1", 1)]),
      ["bad-field", "parts.0.id", '"id" must be a name: letters, digits and _, no digit first.'],
    ],
    [
      sourceOf([partOf("__proto__", 1)]),
      ["bad-field", "parts.0.id", '"id" must be a name: letters, digits and _, no digit first.'],
    ],
    [
      sourceOf([partOf("r", 1, { points: 1.005 })]),
      ["bad-field", "parts.0.points", '"points" must have at most two decimals.'],
    ],
    [
      sourceOf([partOf("r", 1, { points: 0 })]),
      ["bad-field", "parts.0.points", '"points" must be more than 0.'],
    ],
    [
      sourceOf([partOf("r", 1, { points: "2" })]),
      ["bad-field", "parts.0.points", '"points" must be a number.'],
    ],
    [
      sourceOf([one], { given, topics: ["sums", 5] }),
      ["bad-field", "topics.1", 'Item 2 of "topics" must be text.'],
    ],
    [
      sourceOf([one], { given, topics: Array.from({ length: 13 }, () => "sums") }),
      ["bad-field", "topics", '"topics" must have at most 12 items.'],
    ],
    [
      sourceOf([one], { given, title: "x".repeat(201) }),
      ["bad-field", "title", '"title" must have at most 200 characters.'],
    ],
    [`${sourceOf([one], { given })}hints:\n`, ["bad-field", "hints", '"hints" is empty.']],
    [
      // \f is a form feed between double quotes.
      `title: A\nprompt: "$\\frac{1}{2}$"\nparts: [{id: r, kind: number, answer: 1}]`,
      [
        "bad-field",
        "prompt",
        '"prompt" has an invisible character: between double quotation marks write \\\\ for a backslash, or use single ones.',
      ],
    ],
    [
      sourceOf([partOf("r", 1, { points: Number.NaN })]),
      ["bad-field", "parts.0.points", '"points" must be a number.'],
    ],
    [sourceOf([partOf("r", null)]), ["bad-field", "parts.0.answer", '"answer" is empty.']],
    [
      sourceOf([partOf("r", 1, { credit: "some" })]),
      ["bad-field", "parts.0.credit", '"credit" must be cells or all.'],
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
      samples: [{ answers: { r: { a: true } }, expect: { r: "blue" } }],
    });
    expect(trouble(source)).toEqual([
      ["bad-field", "samples.0.answers.r", '"r" must be text, a number or lists of these, at most 4 deep.'],
      [
        "bad-field",
        "samples.0.expect.r",
        '"r" must be right, partial, wrong, invalid, unanswered, needs-review, or {status: …} with earned, size, cells, mistake, points or followThrough.',
      ],
    ]);
  });
});

describe("all that is wrong is said at once", () => {
  test("fields, and programs of parts that can be read although others cannot", () => {
    const source = sourceOf(
      [
        partOf("a", "conv(R)"),
        partOf("b", 1, { points: 0 }),
        partOf("c", "1 +"),
        partOf("d", 1, { kind: "x" }),
      ],
      { given: { R: "sun(1)" }, title: "", topcs: [] },
    );
    expect(trouble(source).map(([code, path]) => `${code} ${path}`)).toEqual([
      "bad-field title",
      "bad-field parts.1.points",
      "unknown-key topcs",
      "unknown-operation given.R",
      "unknown-operation parts.0.answer",
      "syntax-error parts.2.answer",
      "unknown-kind parts.3.kind",
    ]);
  });

  test("names and texts beside programs that cannot be parsed", () => {
    const source = sourceOf([partOf("a", "1 +"), partOf("a", "Q"), partOf("c", "b", { tolerence: 1 })], {
      given: { R: 1 },
      prompt: "{{T}}",
    });
    expect(trouble(source).map(([code, path]) => `${code} ${path}`)).toEqual([
      "syntax-error parts.0.answer",
      "unknown-key parts.2.tolerence",
      "name-taken parts.1.id",
      "unknown-name parts.1.answer",
      "unknown-name parts.2.answer",
      "unknown-placeholder prompt",
    ]);
  });

  test("every value that cannot be computed, but not what follows from it", () => {
    const source = sourceOf(
      [
        partOf("a", "1/0"),
        partOf("b", "a + 1"),
        partOf("c", "b + 1"),
        partOf("d", "channel(R, 0)"),
        partOf("e", "R + 1"),
      ],
      { given },
    );
    expect(trouble(source).map(([code, path]) => `${code} ${path}`)).toEqual([
      "division-by-zero parts.0.answer",
      "wrong-argument parts.3.answer",
    ]);
  });
});
