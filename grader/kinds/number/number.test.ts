import { describe, expect, test } from "vitest";
import type { Value } from "../../ops/value";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { codesIn, valueIn } from "../../testing/outcome";
import { settleKind } from "../../testing/settle-kind";
import { numberKind } from "./index";

const judge = (answer: RawAnswer, fields: object = {}, truth: Value = 126) =>
  valueIn(settleKind({ kind: numberKind, fields, value: truth, possible: 150 })).judge(answer);

describe("marks", () => {
  test.each([
    // answer, truth, tolerance, status
    ["126", 126, 0, "right"],
    [126, 126, 0, "right"],
    ["(128-3)/1+1", 126, 0, "right"],
    ["\uff11\uff12\uff16", 126, 0, "right"],
    ["126.000000001", 126, 0, "wrong"],
    ["125", 126, 0, "wrong"],
    ["125", 126, 1, "right"],
    ["\u22120.5", -0.5, 0, "right"],
    ["1/3", 1 / 3, 0, "right"],
    ["0.33", 1 / 3, 0, "wrong"],
    ["0.33", 1 / 3, 0.01, "right"],
    ["0", 0, 0, "right"],
    ["-0", 0, 0, "right"],
    ["", 0, 0, "unanswered"], // an empty box is never 0
    [" ", 0, 1, "unanswered"],
    ["1,5", 1.5, 0, "invalid"],
    ["1/0", 0, 0, "invalid"],
    ["1e999", 126, 1e6, "invalid"],
    ["NaN", 126, 1e6, "invalid"],
    ["126 pixels", 126, 0, "invalid"],
    ["[126]", 126, 0, "invalid"],
    [["126"], 126, 0, "invalid"],
    [[["126"]], 126, 0, "invalid"],
    [[], 0, 0, "invalid"],
  ])("%j for %d within %d is %s", (answer, truth, tolerance, status) => {
    const verdict = judge(answer, { tolerance }, truth);
    expect(verdict).toMatchObject({
      status,
      earned: status === "right" ? 150 : 0,
      possible: 150,
      size: null,
      cells: null,
    });
    expect(verdict.issues.length > 0).toBe(status === "invalid" || status === "unanswered");
  });
});

describe("what the author declares", () => {
  test.each([
    ["a vector", [126]],
    ["text", "126"],
    ["yes", true],
    ["options", { n: 1 }],
  ])("%s is no number", (_, truth) => {
    expect(codesIn(settleKind({ kind: numberKind, value: truth }))).toEqual(["truth-unfit"]);
  });

  test("a browser learns the tolerance alone", () => {
    expect(valueIn(settleKind({ kind: numberKind, fields: { tolerance: 0.5 }, value: 1 })).publish()).toEqual(
      {
        kind: "number",
        tolerance: 0.5,
      },
    );
    expect(codesIn(numberKind.open({ tolerence: 0.5 }))).toEqual(["unknown-key"]);
  });
});
