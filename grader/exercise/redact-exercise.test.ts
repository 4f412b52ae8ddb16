import { describe, expect, test } from "vitest";
import { partOf, sourceOf } from "../testing/exercise-source";
import { valueIn } from "../testing/outcome";
import { parseExercise } from "./parse-exercise";
import { redactExercise } from "./redact-exercise";
import { solveExercise } from "./solve-exercise";

// Numbers that occur nowhere else, so that a leak is found by searching for them.
const SECRET = 7_770_001;
const SHOWN = 4_440_001;

const source = sourceOf(
  [
    partOf("r", "shown * 3", { tolerance: 0.25, prompt: "$x$ {{ alsoShown }}" }),
    partOf("size", [5_550_001, 5_550_002, 5_550_003], { kind: "shape", layout: "CHW" }),
    partOf("n", "hidden[0] + 1", { kind: "number", points: 2 }),
  ],
  {
    topics: ["sums"],
    hints: ["Look at {{hidden}}."],
    prompt: "Add. {{shown}} {{scalar}}",
    given: {
      shown: [[SHOWN, 1]],
      alsoShown: "[shown[0], shown[0]]",
      scalar: 3,
      hidden: [SECRET],
      word: "'secret-word'",
    },
    samples: [{ answers: { n: "6660001" }, expect: { n: "wrong" } }],
  },
);

const exercise = valueIn(parseExercise(source));
const redacted = redactExercise(exercise, valueIn(solveExercise(exercise)));

/** Every field that may reach a browser, by its path; `*` is any item of a list. */
const ALLOWED: ReadonlySet<string> = new Set([
  "title",
  "topics.*",
  "prompt",
  "hints.*",
  "given.*.layout",
  "given.*.name",
  "given.*.shape.*",
  "given.*.value",
  "given.*.value.*.*",
  "parts.*.id",
  "parts.*.kind",
  "parts.*.prompt",
  "parts.*.points",
  "parts.*.tolerance",
  "parts.*.credit",
  "parts.*.layout",
]);

/** The paths of all leaves; functions and symbols count as leaves, so none can hide. */
function leaves(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  const under = (step: string) => (path === "" ? step : `${path}.${step}`);
  return Reflect.ownKeys(value).flatMap((key) => {
    if (Array.isArray(value) && key === "length") return [];
    return leaves(Reflect.get(value, key), under(Array.isArray(value) ? "*" : String(key)));
  });
}

describe("what a browser holds of an exercise", () => {
  test("has no field outside the allowlist, and uses all of it", () => {
    expect(new Set(leaves(redacted))).toEqual(ALLOWED);
  });

  test("is the same after a trip as JSON", () => {
    expect(JSON.parse(JSON.stringify(redacted))).toEqual(redacted);
  });

  test("shows a given value only where a prompt names it", () => {
    expect(redacted.given).toEqual([
      { name: "shown", value: [[SHOWN, 1]], shape: [1, 2], layout: "HWC" },
      { name: "scalar", value: 3, shape: [], layout: "HWC" },
      {
        name: "alsoShown",
        value: [
          [SHOWN, 1],
          [SHOWN, 1],
        ],
        shape: [2, 2],
        layout: "HWC",
      },
    ]);
  });

  test.each([
    ["a hidden given value", String(SECRET)],
    ["a truth", String(SECRET + 1)],
    ["a tensor's truth", String(3 * SHOWN)],
    ["a size", "555000"],
    ["a sample", "6660001"],
    ["a hidden text", "secret-word"],
    ["a program", "shown * 3"],
    ["a program of a given value", "shown[0]"],
  ])("never holds %s", (_, secret) => {
    expect(JSON.stringify(redacted)).not.toContain(secret);
  });

  test("never shows a part's value, even if a prompt should name it", () => {
    const forged = { ...exercise, prompt: "{{r}} {{n}} {{constructor}}" };
    const { given } = redactExercise(forged, valueIn(solveExercise(exercise)));
    expect(given.map(({ name }) => name)).toEqual(["alsoShown"]);
  });
});
