import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeIssue } from "../../messages.en";
import { Tensor } from "../../tensor/tensor";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { issuesIn, sentencesIn, valueIn } from "../../testing/outcome";
import { settleProgram } from "../../testing/settle-kind";
import { regionKind } from "./index";

const GRID = "[[1, 2, 3], [4, 5, 6]]";
const settling = (answer: string, fields: object = {}) =>
  settleProgram({ kind: regionKind, fields: { grid: GRID, ...fields }, answer, possible: 600 });
const settle = (...given: Parameters<typeof settling>) => valueIn(settling(...given));
const MASK = "[[1, 1, 0], [0, 2, 0]]"; // (0,0) (0,1) (1,1)

describe("ways to write cells", () => {
  test.each<[RawAnswer]>([
    [
      [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
    ],
    [
      [
        ["0", "0"],
        [" 0", "1"],
        ["1", "1"],
      ],
    ],
    ["(0, 0), (0, 1), (1, 1)"],
    ["(1,1)(0,1)(0,0)"],
    ["[[0, 0], [0, 1], [1, 1]]"],
    ["0 0; 0 1; 1 1"],
    ["0, 0\n0, 1\n1, 1\n"],
    ["{0 0} {0 1} {1 1}"],
    ["(\uff10, 0), (0, 2-1), (1, 1)"],
  ])("%j", (answer) => {
    expect(settle(MASK).judge(answer)).toMatchObject({ status: "right", earned: 600, issues: [] });
    expect(valueIn(regionKind.open({ grid: GRID })).normal(answer)).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  test("a single pair", () => {
    for (const answer of [[1, 2], ["1", "2"], "1 2", "(1, 2)", "1,2", [[1, 2]]]) {
      expect(settle("[1, 2]").judge(answer).status).toBe("right");
    }
  });

  test.each<[RawAnswer, string]>([
    ["(8, 1)", "Row 9 is outside the 2 rows."],
    ["(-1, 3)", "Row 0 is outside the 2 rows. Column 4 is outside the 3 columns."],
    [[[0.5, 0]], "A cell has a whole row and a whole column, not 0.5."],
    ["(1/2, 0)", "A cell has a whole row and a whole column, not 0.5."],
    ["(0, 1), (0, 1)", "The cell in row 1, column 2 is given twice."],
    ["(0, 1, 2)", '"a list of 3" is not a cell; write its row and its column, like (0, 2).'],
    ["1, 2, 0, 3", '"a list of 4" is not a cell; write its row and its column, like (0, 2).'],
    [[[1, [2]]], '"a list of 2" is not a cell; write its row and its column, like (0, 2).'],
    [[[1, 2], 3], '"3" is not a cell; write its row and its column, like (0, 2).'],
    [7, '"a list of 1" is not a cell; write its row and its column, like (0, 2).'],
    ["cells (0, 1)", '"cells" is not a cell; write its row and its column, like (0, 2).'],
    ["(0, b)", '"b" is not a number.'],
    ["(0, )", '"0, " is not a cell; write its row and its column, like (0, 2).'],
    ["0 ".repeat(50_000), "The answer has 100,000 characters; at most 20,000 are read."],
    [Array.from({ length: 1601 }, () => [0, 0]), "The answer has too many cells; at most 1,600 are read."],
  ])("%j is sent back: %s", (answer, sentence) => {
    const verdict = settle(MASK).judge(answer);
    expect(verdict.status).toBe("invalid");
    expect(verdict.issues.map(describeIssue).join(" ")).toBe(sentence);
  });

  test("where one position is asked for, one is taken", () => {
    expect(settle("[1, 2]").judge("(1, 2), (0, 0)")).toMatchObject({
      status: "invalid",
      issues: [{ code: "only-one", data: { count: 2 } }],
    });
  });
});

describe("marks", () => {
  test.each<[string, string, string, number, boolean[]]>([
    // truth, answer, status, earned of 600, marks
    [MASK, "(0,0) (0,1)", "partial", 400, [true, true]],
    [MASK, "(0,2) (0,0)", "partial", 150, [false, true]],
    [MASK, "(1,2)", "wrong", 0, [false]],
    [MASK, "(0,0) (0,1) (0,2) (1,0) (1,1) (1,2)", "partial", 300, [true, true, false, false, true, false]],
    ["[[0, 1], [1, 2]]", "(0,1) (1,2)", "right", 600, [true, true]],
    ["[1, 2]", "(1,2)", "right", 600, [true]],
    ["[1, 2]", "(1,1)", "wrong", 0, [false]],
    ["[[0, 0, 1], [0, 0, 0]]", "(0,2) (0,1)", "wrong", 0, [true, false]],
  ])("for %s, %s is %s", (truth, answer, status, earned, cells) => {
    expect(settle(truth).judge(answer)).toMatchObject({ status, earned, cells, size: null });
  });

  const region = fc.uniqueArray(fc.nat(24), { minLength: 2, maxLength: 25 });
  const cellsAt = (places: readonly number[]) => places.map((place) => [Math.floor(place / 5), place % 5]);
  const earnedBy = (answer: readonly number[], truth: readonly number[]) => {
    const part = settle(JSON.stringify(cellsAt(truth)), { grid: "zeros([5, 5])" });
    return part.judge(cellsAt(answer)).earned;
  };

  test("the overlap is the same both ways, full for the same cells alone, nothing for none in common", () => {
    fc.assert(
      fc.property(region, region, (one, other) => {
        const earned = earnedBy(one, other);
        expect(earnedBy(other, one)).toBe(earned);
        const both = one.filter((place) => other.includes(place)).length;
        expect(earned === 600).toBe(both === one.length && both === other.length);
        expect(earned === 0).toBe(both === 0);
      }),
    );
  });

  test("choosing all earns only the share of cells that are right", () => {
    const all = Array.from({ length: 25 }, (_, place) => place);
    fc.assert(
      fc.property(region, (truth) => {
        expect(earnedBy(all, truth)).toBe(truth.length === 25 ? 600 : Math.round(600 * (truth.length / 25)));
      }),
    );
  });
});

describe("what a browser learns", () => {
  test("the grid, never the cells", () => {
    expect(settle(MASK).publish()).toEqual({
      kind: "region",
      rows: 2,
      columns: 3,
      values: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      most: null,
    });
    expect(settle("[1, 2]", { show: false }).publish()).toEqual({
      kind: "region",
      rows: 2,
      columns: 3,
      values: null,
      most: 1,
    });
    expect(settle("[[1, 2]]").publish().most).toBeNull();
  });

  test("a mask wins where the shape could be either's", () => {
    const part = settle("[0, 1]", { grid: "[[5, 6]]" });
    expect(part.publish().most).toBeNull();
    expect(part.judge("(0, 1)").status).toBe("right");
  });
});

describe("what later parts may be marked from", () => {
  test.each<[string, RawAnswer, Tensor | null]>([
    ["[1, 2]", "(0, 1)", new Tensor([2], Float64Array.of(0, 1))],
    ["[[0, 1], [1, 2]]", "(0, 0) (1, 1)", new Tensor([2, 2], Float64Array.of(0, 0, 1, 1))],
    [MASK, "(0, 2)", new Tensor([2, 3], Float64Array.of(0, 0, 1, 0, 0, 0))],
    ["[[0, 1], [1, 2]]", "(0, 0)", null],
    [MASK, "(0,0) (0,1) (0,2) (1,0) (1,1) (1,2)", null],
    [MASK, "(9, 9)", null],
    [MASK, "what", null],
  ])("for %s, %s", (truth, answer, value) => {
    expect(settle(truth).carry(answer)).toEqual(value);
  });
});

describe("what an author may write", () => {
  test.each<[string, string, object, (string | number)[], string]>([
    ["no cell", "zeros([2, 3])", {}, [], "No cell is right."],
    ["a position outside", "[2, 0]", {}, [], "Row 3 is outside the 2 rows."],
    ["half a position", "[0.5, 0]", {}, [], "A cell has a whole row and a whole column, not 0.5."],
    [
      "a mask of another size",
      "ones([3, 3])",
      {},
      [],
      "A region part cannot have a 3 × 3 tensor as its answer.",
    ],
    ["a number", "3", {}, [], "A region part cannot have the number 3 as its answer."],
    [
      "a grid that is a number",
      "[0, 0]",
      { grid: "7" },
      ["grid"],
      "A grid is a matrix of at most 40 rows and 40 columns, not the number 7.",
    ],
    [
      "a grid with channels",
      "[0, 0]",
      { grid: "zeros([2, 2, 3])" },
      ["grid"],
      "A grid is a matrix of at most 40 rows and 40 columns, not a 2 × 2 × 3 tensor.",
    ],
    [
      "a grid that is too large",
      "[0, 0]",
      { grid: "zeros([41, 1])" },
      ["grid"],
      "A grid is a matrix of at most 40 rows and 40 columns, not a 41 × 1 tensor.",
    ],
    ["a grid without a value", "[0, 0]", { grid: "1 / 0" }, ["grid"], "Division by zero: the divisor is 0."],
  ])("%s", (_, answer, fields, path, sentence) => {
    const settled = settling(answer, fields);
    expect(sentencesIn(settled)).toEqual([sentence]);
    expect(issuesIn(settled)[0]?.path).toEqual(path);
  });

  test("a grid that cannot be parsed", () => {
    const opened = regionKind.open({ grid: "zeros([2, 2" });
    expect(issuesIn(opened)[0]).toMatchObject({ code: "syntax-error", path: ["grid"] });
  });
});
