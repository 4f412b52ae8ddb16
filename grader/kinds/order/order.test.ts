import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeIssue } from "../../messages.en";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { issuesIn, sentencesIn, valueIn } from "../../testing/outcome";
import { settleKind } from "../../testing/settle-kind";
import { orderKind } from "./index";

const steps = [
  { id: "pad", text: "Pad" },
  { id: "slide", text: "Slide" },
  { id: "bias", text: "Add the bias" },
  { id: "relu", text: "Apply ReLU" },
];
const distractors = [
  { id: "sort", text: "Sort the pixels", feedback: "Places matter." },
  { id: "guess", text: "Guess" },
];
const settle = (fields: object = { steps, distractors }, salt = ":o") =>
  valueIn(settleKind({ kind: orderKind, fields, value: null, possible: 400, salt }));
const judge = (answer: RawAnswer, fields?: object) => settle(fields).judge(answer);
const sentences = (answer: RawAnswer, fields?: object) => judge(answer, fields).issues.map(describeIssue);

describe("ways to write an order", () => {
  test.each<[RawAnswer]>([
    [["pad", "slide", "bias", "relu"]],
    ["pad, slide, bias, relu"],
    ["pad; slide; bias; relu;"],
    ["pad\nslide\nbias\n\nrelu\n"],
    ["pad > slide > bias > relu"],
    ["pad -> slide->bias → relu"],
    ["pad slide  bias\trelu"],
    ["1. pad\n2. slide\n3. bias\n4. relu"],
    ["1) pad 2) slide 3) bias 4) relu"],
    ["1.pad, 2.slide, 3.bias, 4.relu"],
    [["1. pad", "2. slide", "3) bias", "relu"]],
    [[" pad ", "slide", "", "bias", "relu"]],
  ])("%j", (answer) => {
    expect(judge(answer)).toMatchObject({ status: "right", earned: 400, issues: [] });
    expect(valueIn(orderKind.open({ steps })).normal(answer)).toEqual(["pad", "slide", "bias", "relu"]);
  });

  test.each<[RawAnswer, string]>([
    ["pad, slde", 'There is no "slde" here. Did you mean "slide"?'],
    ["pad, slide, pad", '"pad" is given twice.'],
    ["<b>pad</b>", 'There is no "<b" here.'],
    [[["pad", "slide"]], "This part asks for a list of names, not for lists within a list."],
    [7, 'There is no "7" here.'],
    ["pad,".repeat(25_000), "The answer has 100,000 characters; at most 4,000 are read."],
    [Array.from({ length: 101 }, () => "pad"), "The answer has 101 entries; at most 100 are read."],
  ])("%j is sent back: %s", (answer, sentence) => {
    expect(judge(answer).status).toBe("invalid");
    expect(sentences(answer)).toContain(sentence);
  });
});

describe("marks", () => {
  test.each<[string, string, number, boolean[], string[]]>([
    // answer, status, earned of 400, marks, sentences
    [
      "slide, pad, bias, relu",
      "partial",
      300,
      [true, false, true, true],
      ["“Pad” must come before “Slide”."],
    ],
    [
      "relu, bias, slide, pad",
      "partial",
      100,
      [true, false, false, false],
      ["“Add the bias” must come before “Apply ReLU”."],
    ],
    ["pad, slide", "partial", 200, [true, true], ["2 steps are missing."]],
    [
      "relu, pad",
      "partial",
      100,
      [true, false],
      ["“Pad” must come before “Apply ReLU”.", "2 steps are missing."],
    ],
    [
      "pad, slide, sort, bias, relu",
      "partial",
      300,
      [true, true, false, true, true],
      ["“Sort the pixels” does not belong here. Places matter."],
    ],
    [
      "pad, sort, guess",
      "wrong",
      0,
      [true, false, false],
      [
        "“Sort the pixels” does not belong here. Places matter.",
        "“Guess” does not belong here.",
        "3 steps are missing.",
      ],
    ],
  ])("%s is %s", (answer, status, earned, cells, said) => {
    const verdict = judge(answer);
    expect(verdict).toMatchObject({ status, earned, possible: 400, size: null });
    expect(verdict.cells?.length).toBe(cells.length);
    expect(verdict.cells?.filter((mark) => mark === true).length).toBe(cells.filter(Boolean).length);
    expect(sentences(answer)).toEqual(said);
  });

  test("steps that need nothing may stand anywhere", () => {
    const free = [
      { id: "a", text: "one", after: [] },
      { id: "b", text: "two", after: [] },
      { id: "c", text: "three", after: ["a", "b"] },
    ];
    expect(judge("b, a, c", { steps: free }).status).toBe("right");
    expect(sentences("a, c, b", { steps: free })).toEqual(["“two” must come before “three”."]);
  });
});

describe("what an author may write", () => {
  test.each<[string, object, (string | number)[], string]>([
    [
      "an id twice",
      { steps: [steps[0], { id: "pad", text: "Other" }] },
      ["steps", 1, "id"],
      '"pad" is there already; students could not tell the two apart.',
    ],
    [
      "a distractor that reads like a step",
      { steps, distractors: [{ id: "other", text: "Slide" }] },
      ["distractors", 0, "text"],
      '"Slide" is there already; students could not tell the two apart.',
    ],
    [
      "an unknown step",
      { steps: [steps[0], { id: "slide", text: "Slide", after: ["pda"] }] },
      ["steps", 1, "after", 0],
      'There is no "pda" here. Did you mean "pad"?',
    ],
    [
      "a distractor to come after",
      { steps: [steps[0], { id: "slide", text: "Slide", after: ["sort"] }], distractors },
      ["steps", 1, "after", 0],
      'There is no "sort" here.',
    ],
    [
      "a step after itself",
      { steps: [{ id: "pad", text: "Pad", after: ["pad"] }, steps[1]] },
      ["steps", 0, "after"],
      "These steps wait for each other: pad after pad.",
    ],
    [
      "a circle",
      { steps: [{ ...steps[0], after: ["bias"] }, steps[1], steps[2], steps[3]] },
      ["steps", 0, "after"],
      "These steps wait for each other: pad after bias after slide after pad.",
    ],
    [
      "no dependency",
      { steps: steps.map((step) => ({ ...step, after: [] })) },
      ["steps"],
      "Every order of these steps would be right; let one come after another.",
    ],
    ["one step", { steps: steps.slice(0, 1) }, ["steps"], '"steps" must have at least 2 items.'],
    [
      "no text",
      { steps: [{ id: "a", text: "" }, steps[0]] },
      ["steps", 0, "text"],
      '"text" must not be empty.',
    ],
    ["no steps", {}, ["steps"], '"steps" is missing.'],
  ])("%s", (_, fields, path, sentence) => {
    const opened = orderKind.open(fields);
    expect(sentencesIn(opened)).toEqual([sentence]);
    expect(issuesIn(opened)[0]?.path).toEqual(path);
  });
});

describe("what a browser learns", () => {
  test("steps and distractors alike, without a word on what is right", () => {
    const shown = settle().publish();
    expect(shown.spare).toBe(true);
    expect(shown.steps.map(({ id }) => id).toSorted()).toEqual(
      ["pad", "slide", "bias", "relu", "sort", "guess"].toSorted(),
    );
    for (const step of shown.steps) expect(Object.keys(step)).toEqual(["id", "text"]);
    expect(settle({ steps }).publish().spare).toBe(false);
  });

  test("never the steps in an order that is right, from three on", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 3, max: 4 }), (salt, count) => {
        const part = settle({ steps: steps.slice(0, count) }, salt);
        const ids = part.publish().steps.map(({ id }) => id);
        expect(part.judge(ids).status).toBe("partial");
      }),
    );
  });

  test("the order in which the file has them does not show", () => {
    const all = steps.map((step, at) => ({ ...step, after: at === 3 ? ["pad"] : [] }));
    const shown = (fields: object, salt: string) => settle(fields, salt).publish().steps;
    for (let at = 0; at < 20; at++) {
      const salt = `${at}`;
      const as = (order: typeof all, spare: typeof distractors) =>
        shown({ steps: order, distractors: spare }, salt);
      expect(as([...all].reverse(), [...distractors].reverse())).toEqual(as(all, distractors));
    }
  });

  test("another order with another salt", () => {
    const orders = Array.from({ length: 50 }, (_, at) => settle({ steps }, `${at}`).publish().steps);
    expect(new Set(orders.map((order) => order.map(({ id }) => id).join())).size).toBeGreaterThan(10);
  });
});
