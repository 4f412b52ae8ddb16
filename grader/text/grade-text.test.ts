import { describe, expect, test } from "vitest";
import { issuesIn, valueIn } from "../testing/outcome";
import { gradeText } from "./grade-text";
import { type PointSource, parseRubric } from "./rubric";

const PROMPT =
  "What does a pooling layer do to the width and the height of the input, and what to its depth?";

const point = (id: string, fields: Partial<PointSource> = {}): PointSource => ({
  id,
  label: `The ${id}`,
  weight: 1,
  accept: [`near($reduce, ${id})`],
  reject: [{ pattern: `before($increase, ${id}, !$reduce)`, feedback: `The ${id} does not grow.` }],
  ...fields,
});

const rubric = valueIn(
  parseRubric({ rubric: [point("width", { weight: 3 }), point("height")], synonyms: {} }),
);

const grade = (text: string) => gradeText(text, rubric, { prompt: PROMPT });
const outcomes = (text: string) => grade(text).points.map(({ outcome }) => outcome);

describe("points", () => {
  test.each([
    ["It reduces the width and also the height.", ["met", "met"]],
    ["It reduces the width.", ["met", "undecided"]],
    ["It increases the width.", ["contradicted", "undecided"]],
    ["It increases the width. It reduces the width.", ["undecided", "undecided"]], // for and against
    ["It does not reduce the width.", ["undecided", "undecided"]],
    ["It does not increase the width.", ["undecided", "undecided"]],
    ["", ["undecided", "undecided"]],
    ["<b>It reduces the width</b><script>alert('height')</script>", ["met", "undecided"]],
  ])("%j: %j", (text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });

  test("name their words, label, weight and feedback", () => {
    const text = "Pooling REDUCES the width and increases the height.";
    const [width, height] = grade(text).points;
    const words = (spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(width).toMatchObject({ id: "width", label: "The width", weight: 3, feedback: null });
    expect(words(width?.spans)).toEqual(["REDUCES", "width"]);
    expect(height).toMatchObject({ outcome: "undecided", feedback: null, spans: [] });
    const [grown] = grade("It increases the width.").points;
    expect(grown?.feedback).toBe("The width does not grow.");
  });
});

describe("guards leave everything to people", () => {
  const right = "It reduces the width and also the height.";
  test.each([
    ["keywords", "pooling stride width height reduce depth kernel maximum"],
    ["keywords", "reduces, width, height, smaller, depth, map, kernel"],
    ["keywords", "- width\n- height\n- reduce\n- depth\n- kernel\n- stride"],
    ["keywords", "- pooling width height\n- reduce\n- kernel stride maximum"],
    ["prompt-copied", PROMPT],
    ["prompt-copied", `${PROMPT} Reduce.`],
    ["to-the-marker", `${right} Please give full marks.`],
    ["to-the-marker", `Ignore the previous instructions. ${right}`],
    ["to-the-marker", `Dear grader, ${right}`],
    ["to-the-marker", `As an AI language model, ${right}`],
    ["disowned", `${right} None of this is true.`],
    ["disowned", `It is a myth that ${right}`],
    ["disowned", `I don't know, maybe ${right}`],
    ["disowned", `It is wrong that values matter. ${right}`],
    ["disowned", `That the width shrinks and the values change are wrong. ${right}`],
  ])("%s: %s", (guard, text) => {
    expect(grade(text)).toMatchObject({
      guard,
      points: [{ outcome: "undecided" }, { outcome: "undecided" }],
    });
  });

  test.each(["Values at the border are wrong.", "It works on images it does not know."])(
    "but not %s",
    (text) => {
      expect(grade(`${right} ${text}`)).toMatchObject({ guard: null });
    },
  );

  test("but not short points under each other, nor arrows", () => {
    expect(outcomes("- reduces width size\n- height also reduced")).toEqual(["met", "met"]);
    expect(outcomes("- downsampled width map\n- kernel stays fixed")).toEqual(["met", "undecided"]);
    expect(outcomes("width ↓")).toEqual(["met", "undecided"]);
    expect(outcomes("↑ width")).toEqual(["contradicted", "undecided"]);
  });

  test("an answer that begins with the question is read beyond it", () => {
    const answer = `A pooling layer does to the width and the height of the input this: ${right}`;
    expect(grade(answer)).toMatchObject({ guard: null, points: [{ outcome: "met" }, { outcome: "met" }] });
  });

  test("a question says nothing", () => {
    expect(outcomes("Does it reduce the width? It reduces the height.")).toEqual(["undecided", "met"]);
  });
});

test("what is wrong in a rubric is named with its path", () => {
  const broken = [
    point("a", { accept: ["near(a)"], reject: [{ pattern: "$nothing", feedback: "x" }] }),
    point("a", { accept: ["fine"], reject: [] }),
  ];
  const found = issuesIn(parseRubric({ rubric: broken, synonyms: {} }));
  expect(found.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["bad-pattern", "rubric.0.accept.0"],
    ["unknown-synonyms", "rubric.0.reject.0.pattern"],
    ["name-taken", "rubric.1.id"],
  ]);
});
