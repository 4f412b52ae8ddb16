import { describe, expect, test } from "vitest";
import type { Value } from "../../ops/value";
import { Tensor } from "../../tensor/tensor";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { valueIn } from "../../testing/outcome";
import { settleKind } from "../../testing/settle-kind";
import { tensorKind } from "./index";

const TRUTH = [
  [18, 18],
  [27, 27],
];

const judge = (answer: RawAnswer, fields: object = {}, truth: Value = TRUTH) =>
  valueIn(settleKind({ kind: tensorKind, fields, value: truth, possible: 200 })).judge(answer);

describe("marks", () => {
  test.each([
    // answer, status, earned of 200, size, cells
    [
      "[[18, 18], [27, 27]]",
      "right",
      200,
      true,
      [
        [true, true],
        [true, true],
      ],
    ],
    [
      "[[18, 18], [27, 26]]",
      "partial",
      150,
      true,
      [
        [true, true],
        [true, false],
      ],
    ],
    [
      "[[18, 18], [18, 18]]",
      "partial",
      100,
      true,
      [
        [true, true],
        [false, false],
      ],
    ],
    [
      "[[0, 0], [0, 0]]",
      "wrong",
      0,
      true,
      [
        [false, false],
        [false, false],
      ],
    ], // the right size alone earns nothing
    ["[[18, 18, 27, 27]]", "wrong", 0, false, null], // right values in another size have no counterparts
    ["[[18], [27]]", "wrong", 0, false, null],
    ["18", "wrong", 0, false, null],
    [
      "[[18.0, 36/2], [54/2, 3*9]]",
      "right",
      200,
      true,
      [
        [true, true],
        [true, true],
      ],
    ],
    [
      "[[18.000000001, 18], [27, 27]]",
      "partial",
      150,
      true,
      [
        [false, true],
        [true, true],
      ],
    ],
  ])("%s is %s", (answer, status, earned, size, cells) => {
    expect(judge(answer)).toMatchObject({ status, earned, possible: 200, size, cells });
  });

  test.each([
    ["[[18, 18], [27]]", "invalid"],
    ["[[18, x], [27, 27]]", "invalid"],
    ["[[18, 18], [27, ]]", "invalid"],
    ["[[18, 18]", "invalid"],
    ["", "unanswered"],
    [[], "unanswered"],
    [
      [
        ["", ""],
        ["", " "],
      ],
      "unanswered",
    ],
    [
      [
        ["18", ""],
        ["27", "27"],
      ],
      "invalid",
    ],
    [[["18", "18"], ["27"]], "invalid"],
  ])("%j is %s: no marks, but something to mend", (answer, status) => {
    const verdict = judge(answer);
    expect(verdict).toMatchObject({ status, earned: 0, possible: 200, size: null, cells: null });
    expect(verdict.issues.length).toBeGreaterThan(0);
  });

  test("a wrong size is told with the answer's own size, never with the right one", () => {
    expect(judge("1 2 3").issues).toEqual([{ code: "size-differs", data: { found: "1 × 3" }, path: [] }]);
  });
});

describe("ways to answer", () => {
  test("cells of a grid, text and numbers alike", () => {
    const cells = [
      ["18", 18],
      [" 27 ", "54/2"],
    ];
    expect(judge(cells).status).toBe("right");
  });

  test.each([
    ["a vector as one row", new Tensor([3], Float64Array.of(1, 2, 3)), "1 2 3"],
    ["a vector as a list of cells", new Tensor([3], Float64Array.of(1, 2, 3)), ["1", "2", "3"]],
    ["one row as a vector", [[1, 2, 3]], ["1", "2", "3"]],
    ["a single channel as a matrix", new Tensor([2, 1, 1], Float64Array.of(1, 2)), "1\n2"],
    ["a matrix with its single channel", [[1], [2]], "[[[1]], [[2]]]"],
    ["a number as a cell", 7, "7"],
    ["a number as a number", 7, 7],
    ["channels", new Tensor([1, 2, 2], Float64Array.of(1, 2, 3, 4)), "[[[1, 2], [3, 4]]]"],
  ])("%s", (_, truth, answer) => {
    expect(judge(answer, {}, truth)).toMatchObject({ status: "right", earned: 200, size: true });
  });

  test("a column is no row, and channels are no rows", () => {
    expect(judge("1\n2\n3", {}, [1, 2, 3]).size).toBe(false);
    expect(judge("[[1, 2], [3, 4]]", {}, new Tensor([1, 2, 2], Float64Array.of(1, 2, 3, 4))).size).toBe(
      false,
    );
  });

  test("marks are nested like the answer", () => {
    expect(judge("[[[1, 2], [3, 5]]]", {}, new Tensor([1, 2, 2], Float64Array.of(1, 2, 3, 4))).cells).toEqual(
      [
        [
          [true, true],
          [true, false],
        ],
      ],
    );
    expect(judge(["1", "0", "3"], {}, [1, 2, 3]).cells).toEqual([true, false, true]);
  });
});
