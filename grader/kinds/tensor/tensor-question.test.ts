import { describe, expect, test } from "vitest";
import type { Value } from "../../ops/value";
import { Tensor } from "../../tensor/tensor";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { codesIn, valueIn } from "../../testing/outcome";
import { settleKind } from "../../testing/settle-kind";
import { tensorKind } from "./index";

const TRUTH = [
  [18, 18],
  [27, 27],
];

const judge = (answer: RawAnswer, fields: object = {}, truth: Value = TRUTH) =>
  valueIn(settleKind({ kind: tensorKind, fields, value: truth, possible: 200 })).judge(answer);

describe("what the author declares", () => {
  test("credit for all: full marks or none, cells are shown all the same", () => {
    const cells = [
      [true, true],
      [true, false],
    ];
    expect(judge("[[18, 18], [27, 26]]", { credit: "all" })).toMatchObject({
      status: "wrong",
      earned: 0,
      size: true,
      cells,
    });
    expect(judge("[[18, 18], [27, 27]]", { credit: "all" })).toMatchObject({ status: "right", earned: 200 });
  });

  test("a tolerance holds for every cell", () => {
    expect(judge("[[18.1, 17.9], [27.2, 27]]", { tolerance: 0.1 })).toMatchObject({
      earned: 150,
      cells: [
        [true, true],
        [false, true],
      ],
    });
  });

  test.each([
    [{ credit: "some" }, "bad-field"],
    [{ tolerance: -1 }, "bad-field"],
    [{ tolerance: Number.POSITIVE_INFINITY }, "bad-field"],
    [{ tolerance: Number.NaN }, "bad-field"],
    [{ tolerance: "0.1" }, "bad-field"],
    [{ layout: "HWC" }, "unknown-key"],
  ])("%j is refused", (fields, code) => {
    expect(codesIn(tensorKind.open(fields))).toEqual([code]);
  });

  test.each([
    ["text", "same"],
    ["options", { size: 2 }],
    ["a ragged list", [[1], [2, 3]]],
    ["an empty list", []],
    ["four axes", new Tensor([1, 1, 1, 1], Float64Array.of(1))],
    ["more cells than can be typed", new Tensor([201, 100], new Float64Array(20_100))],
  ])("%s cannot be an answer", (_, truth) => {
    expect(codesIn(settleKind({ kind: tensorKind, value: truth }))).toEqual(["truth-unfit"]);
  });

  test("a browser learns credit, tolerance and layout, never the size", () => {
    const publicPart = valueIn(
      settleKind({ kind: tensorKind, fields: { tolerance: 0.5, credit: "all" }, value: TRUTH }),
    ).publish();
    expect(publicPart).toEqual({ kind: "tensor", credit: "all", tolerance: 0.5, layout: "HWC" });
  });
});
