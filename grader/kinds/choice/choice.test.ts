import { describe, expect, test } from "vitest";
import { describeIssue } from "../../messages.en";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { issuesIn, sentencesIn, valueIn } from "../../testing/outcome";
import { settleProgram } from "../../testing/settle-kind";
import { choiceKind } from "./index";

const one = [
  { id: "same", text: "Same" },
  { id: "valid", text: "Valid", right: true },
  { id: "full", text: "Full" },
];
const several = [
  { id: "a", text: "one", right: true },
  { id: "b", text: "two", right: true },
  { id: "c", text: "three" },
  { id: "d", text: "four" },
];
const settling = (options: readonly object[], answer?: string, more: object = {}) =>
  settleProgram({ kind: choiceKind, fields: { options, ...more }, answer, possible: 400, salt: ":c" });
const settle = (...given: Parameters<typeof settling>) => valueIn(settling(...given));

describe("one right option", () => {
  test.each<[RawAnswer, string, number, boolean[] | null]>([
    ["valid", "right", 400, [true]],
    [["valid"], "right", 400, [true]],
    [" valid\n", "right", 400, [true]],
    ["same", "wrong", 0, [false]],
    ["valid, same", "invalid", 0, null],
    ["", "unanswered", 0, null],
    [[], "unanswered", 0, null],
    [[""], "unanswered", 0, null],
  ])("%j is %s", (answer, status, earned, cells) => {
    expect(settle(one).judge(answer)).toMatchObject({ status, earned, size: null, cells });
  });

  test.each<[RawAnswer, string]>([
    ["valdi", 'There is no "valdi" here. Did you mean "valid"?'],
    ["valid valid", '"valid" is given twice.'],
    ["same;full", "This part asks for one; these are 2."],
    [[["valid"]], "This part asks for a list of names, not for lists within a list."],
    [0, 'There is no "0" here.'],
    ["valid,".repeat(20_000), "The answer has 120,000 characters; at most 4,000 are read."],
  ])("%j is sent back: %s", (answer, sentence) => {
    const verdict = settle(one).judge(answer);
    expect(verdict.status).toBe("invalid");
    expect(verdict.issues.map(describeIssue)).toContain(sentence);
  });

  test("a long unknown id is cut in what is stored", () => {
    const [found] = settle(one).judge("x".repeat(3_000)).issues;
    expect(JSON.stringify(found).length).toBeLessThan(200);
  });
});

describe("several right options", () => {
  test.each<[RawAnswer, string, number, boolean[]]>([
    [["a", "b"], "right", 400, [true, true]],
    [["b", "a"], "right", 400, [true, true]],
    ["a", "partial", 200, [true]],
    [["c", "a"], "wrong", 0, [false, true]],
    ["a b c", "partial", 200, [true, true, false]],
    ["a b c d", "wrong", 0, [true, true, false, false]],
    ["c, d", "wrong", 0, [false, false]],
  ])("%j is %s", (answer, status, earned, cells) => {
    expect(settle(several).judge(answer)).toMatchObject({ status, earned, cells });
  });

  test("one may be right where several may be chosen", () => {
    const part = settle(one, undefined, { multiple: true });
    expect(part.publish().multiple).toBe(true);
    expect(part.judge("valid, same")).toMatchObject({ status: "wrong", earned: 0 });
  });

  test.each([
    // How many of six are right, and what all right ones and one wrong one earn of 400: (right − 1) / right …
    [1, 0],
    [2, 200],
    [3, 267],
    // … and with two or one wrong ones 1 − 1/2 and nothing.
    [4, 200],
    [5, 0],
    [6, 400],
  ])("with %d of six right choosing all, or none, earns nothing", (count, oneTooMany) => {
    const options = Array.from("abcdef", (id, at) => ({ id, text: id, right: at < count }));
    const part = settle(options, undefined, { multiple: true });
    expect(part.judge("a b c d e f").earned).toBe(count === 6 ? 400 : 0);
    expect(part.judge([]).earned).toBe(0);
    const ids = options.map(({ id }) => id);
    expect(part.judge(ids.slice(0, count)).status).toBe("right");
    expect(part.judge(ids.slice(0, count + 1)).earned).toBe(oneTooMany);
  });

  test("the order of ids does not matter to their normal form", () => {
    const { normal } = valueIn(choiceKind.open({ options: several }));
    expect(normal("b, a")).toEqual(normal(["a", "b"]));
  });
});

const CONVOLUTION = "conv2d([[1, 2, 3], [4, 5, 6], [7, 8, 10]], [[1, 2], [3, 4]], {padding: 1})";
const generated = [
  { id: "q", value: "answer" },
  { id: "w", mistake: "kernel-flipped" },
  { id: "e", mistake: "padding-ignored", text: "Without a border" },
];

describe("options with values", () => {
  test("are right when equal to the answer's value", () => {
    const part = settle(
      [
        { id: "p", value: 4 },
        { id: "q", value: "2 + 3" },
        { id: "r", value: [[5]] },
      ],
      "4",
    );
    expect(part.judge("p").status).toBe("right");
    expect(part.judge("q").status).toBe("wrong");
  });

  test("are what the author says where there is no answer program", () => {
    const part = settle([
      { id: "p", value: 4, right: true },
      { id: "q", value: 5 },
    ]);
    expect(part.judge("p").status).toBe("right");
    expect(part.publish().options.find(({ id }) => id === "q")?.value).toBe(5);
  });

  test("stand beside options in words", () => {
    const none = { id: "none", text: "None of these", right: true };
    const part = settle([{ id: "p", value: 4 }, { id: "q", value: 5 }, none], "3");
    expect(part.judge("none").status).toBe("right");
  });

  test("are generated from mistakes, and a chosen one is a diagnosis", () => {
    const part = settle(generated, CONVOLUTION);
    expect(part.judge("q")).toMatchObject({ status: "right", issues: [] });
    const wrong = part.judge("w");
    expect(wrong).toMatchObject({ status: "wrong", earned: 0, cells: [false] });
    expect(wrong.issues.map(describeIssue)).toEqual([
      "This is what one gets when the kernel is turned by 180° first, or not turned where it should be.",
    ]);
  });
});

describe("what a browser learns", () => {
  test("ids, texts and values, in the order of the file only where the author says so", () => {
    const shown = settle(generated, CONVOLUTION).publish();
    expect(shown.multiple).toBe(false);
    for (const option of shown.options) expect(Object.keys(option)).toEqual(["id", "text", "value"]);
    expect(JSON.stringify(shown)).not.toMatch(/flipped|ignored|right|mistake/);
    const unshuffled = settle(several, undefined, { shuffle: false }).publish();
    expect(unshuffled.options.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  test("ids that say nothing: free letters, whatever made the option", () => {
    const nameless = [{ value: "answer" }, { mistake: "kernel-flipped" }, { mistake: "padding-ignored" }];
    const ids = (options: readonly object[]) =>
      settle(options, CONVOLUTION, { shuffle: false })
        .publish()
        .options.map(({ id }) => id);
    expect(ids(nameless).toSorted()).toEqual(["a", "b", "c"]);
    expect(ids([{ id: "b", value: "answer" }, ...nameless.slice(1)]).toSorted()).toEqual(["a", "b", "c"]);
    const texts = Array.from({ length: 40 }, (_, at) => [{ value: "answer" }, { text: `not ${at}` }]);
    const first = texts.map((options) => settle(options, "1", { shuffle: false }).publish().options[0]?.id);
    expect(new Set(first)).toEqual(new Set(["a", "b"]));
  });

  test("neither ids nor order say where an option stands in the file, which is right, or what made it", () => {
    const nameless = [{ value: "answer" }, { mistake: "kernel-flipped" }, { mistake: "padding-ignored" }];
    const shown = (options: readonly object[], answer?: string) => settle(options, answer).publish().options;
    expect(shown([...nameless].reverse(), CONVOLUTION)).toEqual(shown(nameless, CONVOLUTION));
    expect(shown([...several].reverse())).toEqual(shown(several));
    const flipped = several.map(({ right, ...option }) => ({ ...option, right: right !== true }));
    expect(shown(flipped)).toEqual(shown(several));
    const texts = ["one", "two", "three"].map((text, at) => ({ text, right: at === 0 }));
    const other = texts.map(({ text }, at) => ({ text, right: at === 2 }));
    expect(shown(other)).toEqual(shown(texts));
  });

  test("the right one at every place about equally often", () => {
    const places = Array.from({ length: 300 }, (_, at) => {
      const options = several.map(({ id, right = false }) => ({
        id,
        right: right && id === "a",
        text: `${id}${at}`,
      }));
      const shown = settle(options).publish().options;
      return shown.findIndex(({ id }) => id === "a");
    });
    for (const place of [0, 1, 2, 3]) {
      expect(places.filter((each) => each === place).length).toBeGreaterThan(40);
    }
  });
});

describe("what an author may write", () => {
  test.each<[string, readonly object[], (string | number)[], string]>([
    [
      "an id twice",
      [one[0] ?? {}, { id: "same", text: "Other", right: true }],
      ["options", 1, "id"],
      '"same" is there already; students could not tell the two apart.',
    ],
    [
      "a text twice",
      [one[0] ?? {}, { id: "other", text: "Same", right: true }],
      ["options", 1, "text"],
      '"Same" is there already; students could not tell the two apart.',
    ],
    [
      "nothing to show",
      [{ id: "a" }, { text: "b", right: true }],
      ["options", 0, "text"],
      '"text" is missing.',
    ],
    [
      "an unknown mistake",
      [{ value: "answer" }, { mistake: "kernel-fliped" }],
      ["options", 1, "mistake"],
      'There is no mistake "kernel-fliped". Did you mean "kernel-flipped"?',
    ],
    [
      "a mistake said to be right",
      [{ value: "answer" }, { mistake: "kernel-flipped", right: true }],
      ["options", 1, "right"],
      '"right" is not for options that show a mistake; they are wrong.',
    ],
    [
      "a mistake beside a value",
      [{ value: "answer" }, { mistake: "kernel-flipped", value: "1" }],
      ["options", 1, "mistake"],
      '"mistake" cannot stand beside "value"; an option shows one of the two.',
    ],
    [
      "a program that is none",
      [{ value: "answer" }, { value: "cnv2d(1)" }],
      ["options", 1, "value"],
      'There is no operation "cnv2d". Did you mean "conv2d"?',
    ],
    ["one option", [{ text: "a", right: true }], ["options"], '"options" must have at least 2 items.'],
  ])("%s", (_, options, path, sentence) => {
    const opened = choiceKind.open({ options });
    expect(sentencesIn(opened)).toEqual([sentence]);
    expect(issuesIn(opened)[0]?.path).toEqual(path);
  });

  test.each<[string, readonly object[], string | undefined, object, (string | number)[], string]>([
    ["no right option", [{ text: "a" }, { text: "b" }], undefined, {}, ["options"], "No option is right."],
    [
      "no option of the right value",
      [{ value: 1 }, { value: 2 }],
      "3",
      {},
      ["options"],
      "No option is right.",
    ],
    [
      "two of one value",
      [
        { id: "p", value: 1 },
        { id: "q", value: 3 },
        { id: "r", value: "1 + 2" },
      ],
      "1",
      {},
      ["options", 2],
      'The options "q" and "r" show the same value.',
    ],
    [
      "several right ones where one may be chosen",
      several,
      undefined,
      { multiple: false },
      ["options"],
      "2 options are right, where only one may be chosen.",
    ],
    [
      "a word on what is computed",
      [{ value: 1, right: true }, { value: 2 }],
      "1",
      {},
      ["options", 0, "right"],
      '"right" is settled by the part\'s answer program.',
    ],
    [
      "a value that is none",
      [{ value: "1 / 0" }, { value: 1 }],
      "1",
      {},
      ["options", 0, "value"],
      "Division by zero: the divisor is 0.",
    ],
    [
      "a value in words",
      [{ value: "'one'" }, { value: 1 }],
      "1",
      {},
      ["options", 0, "value"],
      'The value is the text "one", not a number or a tensor.',
    ],
    [
      "a value too large to be shown",
      [{ value: "ones([21, 20])" }, { value: 1 }],
      "1",
      {},
      ["options", 0, "value"],
      "A tensor of 420 cells is too large; at most 400.",
    ],
    [
      "a mistake without an answer program",
      [{ text: "a", right: true }, { mistake: "kernel-flipped" }],
      undefined,
      {},
      ["options", 1, "mistake"],
      "An option can show a mistake only where the part has an answer program.",
    ],
    [
      "a mistake that cannot be made",
      [{ value: "answer" }, { mistake: "stride-ignored" }],
      CONVOLUTION,
      {},
      ["options", 1, "mistake"],
      'The answer program gives no occasion for "stride-ignored" (stride left out).',
    ],
    [
      "a mistake that changes nothing",
      [{ value: "answer" }, { mistake: "kernel-flipped" }],
      "conv2d(ones([3, 3]), ones([2, 2]))",
      {},
      ["options", 1, "mistake"],
      '"kernel-flipped" (kernel turned by 180°) leads to the right answer here; it cannot be a wrong option.',
    ],
  ])("%s", (_, options, answer, more, path, sentence) => {
    const settled = settling(options, answer, more);
    expect(sentencesIn(settled)).toEqual([sentence]);
    expect(issuesIn(settled)[0]?.path).toEqual(path);
  });
});
