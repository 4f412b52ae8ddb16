import { describe, expect, test } from "vitest";
import { issuesIn, valueIn } from "../testing/outcome";
import { gradeText, MAX_TEXT_TOKENS } from "./grade-text";
import { type PointSource, parseRubric } from "./rubric";
import { MAX_STEPS, Steps } from "./steps";

const PROMPT = "What does a pooling layer do to the width and the height of the input?";

const point = (id: string, fields: Partial<PointSource> = {}): PointSource => ({
  id,
  label: `The ${id}`,
  weight: 1,
  accept: [`near($reduce, ${id})`],
  reject: [{ pattern: `before($increase, ${id}, !$reduce)`, feedback: `The ${id} does not grow.` }],
  ...fields,
});

const rubric = valueIn(parseRubric({ rubric: [point("width"), point("height")], synonyms: {} }));

describe("work on one answer", () => {
  const longest = (piece: string) => piece.repeat(MAX_TEXT_TOKENS / piece.trim().split(" ").length);

  test.each(["it reduces the width not ", "increase width ", "? ", ", ", "the width is reduced . "])(
    "is little for an ordinary rubric and nothing but %j",
    (piece) => {
      const steps = new Steps();
      gradeText(longest(piece), rubric, { prompt: PROMPT, steps });
      expect(steps.taken).toBeLessThan(MAX_STEPS / 4);
    },
  );

  const many = Array.from({ length: 40 }, (_, at) => `near((a | b | a*), (a | b | a*), ${at + 10}, !c)`);
  test.each([
    ["a row", [Array(40).fill("(a|b|a*)").join(" ")]],
    ["many windows", many],
    [
      "many barriers",
      [`near(a, a, 99, ${[..."bcdefghijklmnopqrstuvwxyz"].map((c) => `!${c}z`).join(", ")})`],
    ],
  ])("ends for the worst rubric: %s", (_, accept) => {
    const worst = valueIn(parseRubric({ rubric: [point("a", { accept, reject: [] })], synonyms: {} }));
    const steps = new Steps();
    gradeText(longest("a "), worst, { prompt: PROMPT, steps });
    expect(steps.taken).toBeLessThan(MAX_STEPS * 1.01);
  });

  test("leaves what it could not decide to people, and keeps what it could", () => {
    const points = [point("width"), point("a", { accept: many })];
    const costly = valueIn(parseRubric({ rubric: points, synonyms: {} }));
    const text = `It reduces the width. It is so: ${"a ".repeat(900)}`;
    expect(gradeText(text, costly, { prompt: PROMPT })).toMatchObject({
      guard: "too-long",
      points: [{ outcome: "met" }, { outcome: "undecided", spans: [], feedback: null }],
    });
    const steps = new Steps(10);
    expect(gradeText("It reduces the width.", rubric, { prompt: PROMPT, steps })).toMatchObject({
      guard: "too-long",
      points: [{ outcome: "undecided" }, { outcome: "undecided" }],
    });
  });

  test("is done once for equal patterns", () => {
    const cost = (pattern: string) => {
      const accept = [pattern];
      const once = valueIn(parseRubric({ rubric: [point("a", { accept, reject: [] })], synonyms: {} }));
      const steps = new Steps();
      gradeText(longest("it is a "), once, { prompt: PROMPT, steps });
      return steps.taken;
    };
    expect(cost(Array(400).fill("a").join("|"))).toBe(cost("a"));
  });
});

test("a rubric of too many different patterns is refused", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  const accept = letters.map((letter) =>
    pairs
      .slice(0, 150)
      .map((pair) => letter + pair)
      .join("|"),
  );
  const found = issuesIn(parseRubric({ rubric: [point("a", { accept, reject: [] })], synonyms: {} }));
  expect(found.map(({ code, path }) => [code, path.join(".")])).toEqual([["rubric-too-large", "rubric"]]);
});
