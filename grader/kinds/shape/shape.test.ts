import { describe, expect, test } from "vitest";
import { describeIssue } from "../../messages.en";
import type { Value } from "../../ops/value";
import { Tensor } from "../../tensor/tensor";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { codesIn, sentencesIn, valueIn } from "../../testing/outcome";
import { settleKind } from "../../testing/settle-kind";
import { readShape } from "./answer";
import { shapeKind } from "./index";

const judge = (answer: RawAnswer, fields: object = {}, truth: Value = [126, 130, 16]) =>
  valueIn(settleKind({ kind: shapeKind, fields, value: truth, possible: 300 })).judge(answer);

describe("ways to write a size", () => {
  test.each([
    "126x130x16",
    "126X130X16",
    "126 x 130 x 16",
    "126×130×16",
    "126 × 130 × 16",
    "126*130*16",
    "126·130·16",
    "126 ⋅ 130 ⋅ 16",
    "126⨯130⨯16",
    "126х130х16", // the Cyrillic letter
    "126 \\times 130 \\times 16",
    "126, 130, 16",
    "126;130;16",
    "126 130 16",
    "126\t130\t16",
    "(126, 130, 16)",
    "[126, 130, 16]",
    "[126 130 16]",
    "{126, 130, 16}",
    " ( 126 x 130 x 16 ) ",
    "(128-3)/1+1 x 130 x 16",
    "((128-3)/1+1, 130, 4*4)",
    "(128-2) x (65*2) x (16)",
    "\uff11\uff12\uff16x130x16",
    "126.0 x 130 x 16",
  ])("%j", (text) => {
    expect(valueIn(readShape(text))).toEqual([126, 130, 16]);
  });

  test("a list of cells, text and numbers alike", () => {
    expect(valueIn(readShape(["126", 130, " 16 "]))).toEqual([126, 130, 16]);
    expect(valueIn(readShape(126))).toEqual([126]);
  });

  test.each([
    ["", "There is no answer yet."],
    ["  ", "There is no answer yet."],
    ["126x0x16", "Axis 2 is 0; every length is a whole number of at least 1."],
    ["126x-1x16", "Axis 2 is -1; every length is a whole number of at least 1."],
    ["62.5x63x16", "Axis 1 is 62.5; every length is a whole number of at least 1."],
    ["(128-3)/2 x 63 x 16", "Axis 1 is (128-3)/2; every length is a whole number of at least 1."],
    ["126x130x", "Axis 3 is empty; every length is a whole number of at least 1."],
    ["1e20x1x1", "Axis 1 is 1e20; every length is a whole number of at least 1."],
    ["126xWx16", 'Axis 2: "W" is not a number.'],
    ["126x1/0x16", "Axis 2: Division by zero: 1/0."],
    ["None, 130, 16", 'Axis 1: "None" is not a number.'],
    ["1x2x3x4x5", '"1x2x3x4x5" is not a size; write it like 128x128x3.'],
    ["1".repeat(401), "The answer has 401 characters; at most 400 are read."],
  ])("%j: %s", (text, sentence) => {
    expect(sentencesIn(readShape(text))).toEqual([sentence]);
  });

  test.each([
    ["HWC", ["126", "0", "16"], "Width is 0; every length is a whole number of at least 1."],
    ["HWC", ["126", "130", ""], "Channels are empty; every length is a whole number of at least 1."],
    ["CHW", ["16", "12O", "130"], 'Height: "12O" is not a number.'],
    ["HWC", ["126x130x16", "", "1"], 'Height: "126x130x16" is not a number.'],
    ["HWC", ["126", "0"], "Axis 2 is 0; every length is a whole number of at least 1."],
  ])("%s names the axis of %j: %s", (layout, answer, sentence) => {
    expect(judge(answer, { layout }).issues.map(describeIssue)).toContain(sentence);
  });

  test("lists that are no size are refused, however deep", () => {
    let deep: RawAnswer = "1";
    for (let level = 0; level < 1_000_000; level++) deep = [deep];
    expect(codesIn(readShape([]))).toEqual(["blank"]);
    expect(codesIn(readShape(["", " "]))).toEqual(["blank"]);
    expect(codesIn(readShape([["126", "130", "16"]]))).toEqual(["not-a-shape"]);
    expect(codesIn(readShape([deep]))).toEqual(["not-a-shape"]);
    expect(codesIn(readShape([deep, "1", "1", "1", "1"]))).toEqual(["not-a-shape"]);
  });
});

describe("marks", () => {
  test.each([
    // answer, status, earned of 300, size, cells
    ["126x130x16", "right", 300, true, [true, true, true]],
    ["126x130x3", "partial", 200, true, [true, true, false]],
    ["130x126x16", "partial", 100, true, [false, false, true]],
    ["1x2x3", "wrong", 0, true, [false, false, false]],
    ["126x130", "wrong", 0, false, null],
    ["1x126x130x16", "wrong", 0, false, null],
  ])("%s is %s", (answer, status, earned, size, cells) => {
    expect(judge(answer)).toMatchObject({ status, earned, possible: 300, size, cells });
  });

  test.each([
    ["126x130xW", "invalid"],
    ["126x0x16", "invalid"],
    ["", "unanswered"],
    [["", "", ""], "unanswered"],
    [["126", "", "16"], "invalid"],
  ])("%j is %s", (answer, status) => {
    expect(judge(answer)).toMatchObject({ status, earned: 0, size: null, cells: null });
  });

  test.each([
    ["HWC", "16x126x130", "height × width × channels"],
    ["CHW", "130x16x126", "channels × height × width"], // the truth 126 × 130 × 16 read as C × H × W
  ])("the right numbers in another layout than %s are sent back with a word", (layout, answer, expected) => {
    expect(judge(answer, { layout })).toMatchObject({
      status: "invalid",
      earned: 0,
      issues: [{ code: "other-layout", data: { expected } }],
    });
  });

  test("a size that reads the same in both layouts is right", () => {
    expect(judge("4x4x4", {}, [4, 4, 4]).status).toBe("right");
  });
});

describe("what the author declares", () => {
  test.each([
    ["a number", 3],
    ["text", "3x3"],
    ["a matrix", [[1, 2]]],
    ["a length of 0", [1, 0]],
    ["half a length", [1.5, 2]],
    ["nothing", []],
  ])("%s cannot be a size", (_, truth) => {
    expect(codesIn(settleKind({ kind: shapeKind, value: truth }))).toEqual(["truth-unfit"]);
  });

  test("a vector can", () => {
    expect(judge("2x3", {}, new Tensor([2], Float64Array.of(2, 3))).status).toBe("right");
  });

  test("a layout is HWC or CHW, and all that a browser learns", () => {
    expect(codesIn(shapeKind.open({ layout: "NCHW" }))).toEqual(["bad-field"]);
    expect(valueIn(settleKind({ kind: shapeKind, value: [1, 2] })).publish()).toEqual({
      kind: "shape",
      layout: "HWC",
    });
  });
});
