import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeIssue } from "../../messages.en";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { issuesIn, sentencesIn, valueIn } from "../../testing/outcome";
import { settleKind } from "../../testing/settle-kind";
import { matchKind } from "./index";

const left = [
  { id: "edges", text: "Edges" },
  { id: "faces", text: "Faces" },
  { id: "blobs", text: "Blobs" },
];
const right = [
  { id: "early", text: "Early" },
  { id: "deep", text: "Deep" },
  { id: "none", text: "Nowhere" },
];
const pairs = { edges: "early", faces: "deep", blobs: "early" };
const settle = (fields: object = { left, right, pairs }, salt = ":m") =>
  valueIn(settleKind({ kind: matchKind, fields, value: null, possible: 300, salt }));

describe("ways to write pairs", () => {
  test.each<[RawAnswer]>([
    [
      [
        ["edges", "early"],
        ["faces", "deep"],
        ["blobs", "early"],
      ],
    ],
    [
      [
        ["blobs", " early "],
        ["edges", "early"],
        ["faces", "deep"],
      ],
    ],
    ["edges: early; faces: deep; blobs: early"],
    ["edges = early, faces = deep, blobs = early,"],
    ["edges -> early\nfaces → deep\n\nblobs: early\n"],
    ["edges, blobs → early; faces: deep"],
    ["faces: deep, blobs, edges: early"],
    [["edges: early", "faces: deep", "", "blobs: early"]],
  ])("%j", (answer) => {
    expect(settle().judge(answer)).toMatchObject({ status: "right", earned: 300, issues: [] });
    expect(valueIn(matchKind.open({ left, right, pairs })).normal(answer)).toEqual([
      ["blobs", "early"],
      ["edges", "early"],
      ["faces", "deep"],
    ]);
  });

  test.each<[RawAnswer, string]>([
    ["edgse: early", 'There is no "edgse" here. Did you mean "edges"?'],
    ["edges: erly", 'There is no "erly" here. Did you mean "early"?'],
    ["edges: early; edges: deep", '"edges" is given twice.'],
    ["edges", '"edges" is not a pair; write pairs like edges: early; faces: deep.'],
    ["edges: early, deep", '"deep" is not a pair; write pairs like edges: early; faces: deep.'],
    ["edges; faces: deep", '"edges" is not a pair; write pairs like edges: early; faces: deep.'],
    ["edges, edges: early", '"edges" is given twice.'],
    ["edges: early: deep", '"edges: early: deep" is not a pair; write pairs like edges: early; faces: deep.'],
    [
      [["edges", "early", "deep"]],
      '"a list of 3" is not a pair; write pairs like edges: early; faces: deep.',
    ],
    [[["edges", ["early"]]], '"a list of 2" is not a pair; write pairs like edges: early; faces: deep.'],
    [[["what", ""]], 'There is no "what" here.'],
    ["a:b,".repeat(25_000), "The answer has 100,000 characters; at most 4,000 are read."],
    [Array.from({ length: 101 }, () => ["a", "b"]), "The answer has 101 entries; at most 100 are read."],
  ])("%j is sent back: %s", (answer, sentence) => {
    const verdict = settle().judge(answer);
    expect(verdict.status).toBe("invalid");
    expect(verdict.issues.map(describeIssue)).toContain(sentence);
  });
});

describe("marks", () => {
  test.each<[RawAnswer, string, number, boolean[] | null]>([
    ["edges: early; faces: early; blobs: early", "partial", 200, [true, false, true]],
    ["faces: deep", "partial", 100, [false, true, false]],
    [
      [
        ["edges", ""],
        ["faces", "deep"],
        ["blobs", " "],
      ],
      "partial",
      100,
      [false, true, false],
    ],
    ["edges: none; faces: none; blobs: none", "wrong", 0, [false, false, false]],
    [
      [
        ["edges", ""],
        ["faces", ""],
        ["blobs", ""],
      ],
      "unanswered",
      0,
      null,
    ],
    [[["", ""]], "unanswered", 0, null],
  ])("%j is %s", (answer, status, earned, cells) => {
    expect(settle().judge(answer)).toMatchObject({ status, earned, possible: 300, size: null, cells });
  });

  test("full marks for all pairs alone, and never more than the right pairs' share", () => {
    const partner = fc.option(fc.constantFrom("early", "deep", "none"), { nil: "" });
    fc.assert(
      fc.property(fc.tuple(partner, partner, partner), ([first, second, third]) => {
        const rightly = [first === "early", second === "deep", third === "early"];
        const verdict = settle().judge([
          ["edges", first],
          ["faces", second],
          ["blobs", third],
        ]);
        expect(verdict.earned).toBe(100 * rightly.filter(Boolean).length);
      }),
    );
  });
});

describe("what an author may write", () => {
  test.each<[string, object, (string | number)[], string]>([
    [
      "an entry without a partner",
      { left, right, pairs: { edges: "early", faces: "deep" } },
      ["pairs"],
      '"blobs" has no partner in "pairs".',
    ],
    [
      "a partner for nobody",
      { left, right, pairs: { ...pairs, bolbs: "deep" } },
      ["pairs", "bolbs"],
      'There is no "bolbs" here. Did you mean "blobs"?',
    ],
    [
      "a partner that is not there",
      { left, right, pairs: { ...pairs, blobs: "eraly" } },
      ["pairs", "blobs"],
      'There is no "eraly" here. Did you mean "early"?',
    ],
    [
      "an id twice",
      { left, right: [...right, { id: "deep", text: "Deeper" }], pairs },
      ["right", 3, "id"],
      '"deep" is there already; students could not tell the two apart.',
    ],
    [
      "one partner",
      { left, right: right.slice(0, 1), pairs },
      ["right"],
      '"right" must have at least 2 items.',
    ],
    ["no pairs", { left, right }, ["pairs"], '"pairs" is missing.'],
  ])("%s", (_, fields, path, sentence) => {
    const opened = matchKind.open(fields);
    expect(sentencesIn(opened)).toEqual([sentence]);
    expect(issuesIn(opened)[0]?.path).toEqual(path);
  });

  test("the same id on both sides", () => {
    const same = { left, right: left, pairs: { edges: "faces", faces: "blobs", blobs: "edges" } };
    expect(settle(same).judge("edges: faces; faces: blobs; blobs: edges").status).toBe("right");
  });
});

describe("what a browser learns", () => {
  test("both sides, the left one as in the file", () => {
    const shown = settle().publish();
    expect(shown.left).toEqual(left);
    expect(shown.right.map(({ id }) => id).toSorted()).toEqual(["deep", "early", "none"]);
    expect(Object.keys(shown)).toEqual(["kind", "left", "right"]);
  });

  test("the order in which the file has the right side does not show", () => {
    for (let at = 0; at < 20; at++) {
      const shown = (partners: typeof right) =>
        settle({ left, right: partners, pairs }, `${at}`).publish().right;
      expect(shown([...right].reverse())).toEqual(shown(right));
    }
  });

  test("never partners side by side throughout", () => {
    const side = { left, right, pairs: { edges: "early", faces: "deep", blobs: "none" } };
    fc.assert(
      fc.property(fc.string(), (salt) => {
        const ids = settle(side, salt)
          .publish()
          .right.map(({ id }) => id);
        expect(ids).not.toEqual(["early", "deep", "none"]);
      }),
    );
  });
});
