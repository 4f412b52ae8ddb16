import { describe, expect, test } from "vitest";
import { describeIssue } from "../messages.en";
import { partOf, sourceOf } from "../testing/exercise-source";
import { issuesIn, valueIn } from "../testing/outcome";
import { parseExercise } from "./parse-exercise";
import { placesOf } from "./places-of";

const given = { R: "full([3, 3], 1)", f: "ones([2, 2])", n: 1 };
const parts = [partOf("r", "conv2d(R, f)"), partOf("sum", "sum(r)", { kind: "number" })];
const source = (fields: object) => sourceOf(parts, { given, ...fields });

/** Code, path and sentence of every issue. */
const trouble = (fields: object) =>
  issuesIn(parseExercise(source(fields))).map((found) => [
    found.code,
    found.path.join("."),
    describeIssue(found),
  ]);

describe("variants", () => {
  test("keep their programs by name, and what they reveal", () => {
    const { vary } = valueIn(
      parseExercise(source({ vary: { R: "integers([3, 3], 0, 9)", n: 2, reveal: ["padding-added"] } })),
    );
    expect([...(vary?.programs.keys() ?? [])]).toEqual(["R", "n"]);
    expect(vary?.reveal).toEqual(["padding-added"]);
    expect(valueIn(parseExercise(source({}))).vary).toBeNull();
  });

  test.each([
    [
      "a name that is not given",
      { Q: 1 },
      ["not-given", "vary.Q", '"Q" is not among the given values, and only they can vary. Did you mean "R"?'],
    ],
    [
      "a slip in a name",
      { ff: 1 },
      [
        "not-given",
        "vary.ff",
        '"ff" is not among the given values, and only they can vary. Did you mean "f"?',
      ],
    ],
    ["a part", { r: 1 }, ["not-given", "vary.r", expect.stringContaining('"r"')]],
    [
      "a given value further down",
      { R: "full([3, 3], n)" },
      ["later-given", "vary.R", '"n" stands further down in given; a value can only use the ones above it.'],
    ],
    ["a part's value", { f: "r" }, ["later-part", "vary.f", expect.stringContaining('"r" is a later part')]],
    ["itself", { R: "R + 1" }, ["unknown-name", "vary.R", '"R" is not known here.']],
    [
      "a slip in an operation",
      { R: "integer([3, 3], 0, 1)" },
      ["unknown-operation", "vary.R", 'There is no operation "integer". Did you mean "integers"?'],
    ],
    ["nothing", {}, ["bad-field", "vary", '"vary" must name at least one given value.']],
    [
      "nothing but what they reveal",
      { reveal: ["kernel-flipped"] },
      ["bad-field", "vary", '"vary" must name at least one given value.'],
    ],
    [
      "an unknown mistake",
      { f: "integers([2, 2], 0, 3)", reveal: ["kernel-flipped", "kernel-fliped"] },
      [
        "unknown-mistake",
        "vary.reveal.1",
        'There is no mistake "kernel-fliped". Did you mean "kernel-flipped"?',
      ],
    ],
    ["no list", { f: 1, reveal: "kernel-flipped" }, ["bad-field", "vary.reveal", '"reveal" must be a list.']],
    [
      "no program",
      { f: true },
      ["bad-field", "vary.f", expect.stringContaining('"f" must be an expression')],
    ],
    [
      "a draw that cannot be made",
      { f: "integers([2, 2], 2, 1)" },
      ["never-computed", "vary", expect.stringContaining('"high" of integers must be at least low')],
    ],
  ])("of %s are refused", (_, vary, expected) => {
    expect(trouble({ vary })).toEqual([expected]);
  });

  test("are refused with everything that is wrong at once", () => {
    const vary = { Q: 1, R: "foo()", reveal: ["x", "y"] };
    expect(trouble({ vary }).map(([code]) => code)).toEqual([
      "unknown-operation",
      "not-given",
      "unknown-mistake",
      "unknown-mistake",
    ]);
  });

  test("a draw is at home in vary alone", () => {
    const sentence = 'integers draws at random, which is possible in "vary" only.';
    expect(trouble({ given: { ...given, f: "integers([2, 2], 0, 1)" } })).toEqual([
      ["vary-only", "given.f", sentence],
    ]);
    const answers = sourceOf([partOf("r", "R + integers([3, 3], 0, 1)")], { given });
    expect(issuesIn(parseExercise(answers)).map(describeIssue)).toEqual([sentence]);
  });

  test("a mistake that a broken part might invite is not objected to", () => {
    const broken = sourceOf([partOf("r", "conv2d(R, f")], {
      given,
      vary: { f: "integers([2, 2], 0, 3)", reveal: ["kernel-flipped"] },
    });
    expect(issuesIn(parseExercise(broken)).map(({ code }) => code)).toEqual(["syntax-error"]);
  });

  test("a given value may not bear the name of what they reveal and vary", () => {
    const named = sourceOf([partOf("r", "reveal")], { given: { reveal: 1 }, vary: { reveal: 2 } });
    expect(issuesIn(parseExercise(named)).map(describeIssue)).toEqual(['"reveal" must be a list.']);
  });

  test("a mistake that no part invites is refused", () => {
    const sums = sourceOf([partOf("r", "R + 1")], {
      given,
      vary: { R: "integers([3, 3], 0, 3)", reveal: ["kernel-flipped"] },
    });
    const found = issuesIn(parseExercise(sums));
    expect(found).toMatchObject([{ code: "never-made", path: ["vary", "reveal", 0] }]);
    expect(found.map(describeIssue)).toEqual([
      '"kernel-flipped" can be made in none of the parts\' programs.',
    ]);
  });
});

test("what is wrong is said where it stands in the file", () => {
  const text = `title: t
given: { f: "ones([2, 2])" }
vary:
  f: integers([2, 2], 0, hi)
  reveal: [kernel-fliped]
prompt: p
parts: [{ id: r, kind: tensor, answer: "conv2d(ones([3, 3]), f)" }]
known: [{ hidden: [kernel-flipped, kernel-fliped], because: It is printed. }]
`;
  const issues = issuesIn(parseExercise(text));
  const places = placesOf(text, issues).map(({ line, column }) => [line, column]);
  expect(issues.map(({ code }, at) => [code, ...(places[at] ?? [])])).toEqual([
    ["unknown-mistake", 5, 12],
    ["unknown-mistake", 8, 36],
    ["unknown-name", 4, 6],
  ]);
});

describe("known faults", () => {
  test("are kept with their reason", () => {
    const known = [{ hidden: ["kernel-flipped"], because: " The sheet prints a filter of ones. " }];
    expect(valueIn(parseExercise(source({ known }))).known).toEqual([
      { hidden: ["kernel-flipped"], because: "The sheet prints a filter of ones." },
    ]);
    expect(valueIn(parseExercise(source({}))).known).toEqual([]);
  });

  test.each([
    [[{ hidden: ["flipped"], because: "x" }], "unknown-mistake", "known.0.hidden.0"],
    [[{ hidden: [], because: "x" }], "bad-field", "known.0.hidden"],
    [[{ hidden: ["kernel-flipped"] }], "bad-field", "known.0.because"],
    [[{ hidden: ["kernel-flipped"], because: "  " }], "bad-field", "known.0.because"],
    [[{ hiden: ["kernel-flipped"], because: "x" }], "bad-field", "known.0.hidden"],
  ])("%j are refused", (known, code, path) => {
    expect(trouble({ known }).map(([found, at]) => [found, at])).toContainEqual([code, path]);
  });
});
