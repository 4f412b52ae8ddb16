import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesIn, issuesIn, sentencesIn, valueIn } from "../testing/outcome";
import { MAX_CELLS } from "./cell-collector";
import { toNested } from "./nested";
import { type RawAnswer, tensorFromCells } from "./tensor-from-cells";

describe("tensorFromCells", () => {
  test("reads cells as they were typed", () => {
    const cells = [
      ["4", " 1/2 ", "\u22121"],
      ["1e-3", "(2+1)/1", 7],
    ];
    expect(toNested(valueIn(tensorFromCells(cells)))).toEqual([
      [4, 0.5, -1],
      [0.001, 3, 7],
    ]);
  });

  test.each([
    [[["1"]], [1, 1]],
    [["1", "2"], [2]],
    [
      [[["1", "2"]], [["3", "4"]], [["5", "6"]]],
      [3, 1, 2],
    ],
    [[[[["1"]]]], [1, 1, 1, 1]],
  ])("%j has the size %j", (cells, shape) => {
    expect(valueIn(tensorFromCells(cells)).shape).toEqual(shape);
  });

  test.each([
    [[], "There is no answer yet."],
    [[[]], "There is no answer yet."],
    [[["", " "]], "There is no answer yet."],
    [
      [
        ["1", ""],
        ["", "4"],
      ],
      "2 cells are still empty.",
    ],
    [[["1", "2"], ["3"]], "Row 2 has 1 number, the rows before it 2."],
    [[["1", ["2"]]], "Row 1 is nested differently from the others."],
    [[["1", "2,5"]], 'Row 1, column 2: "2,5" has a decimal comma; write 2.5 with a point.'],
    [[["1", "1 2"]], 'Row 1, column 2: "1 2" is not a number.'],
    [[[Number.NaN]], 'Row 1, column 1: "NaN" is not a number.'],
    [[[Number.POSITIVE_INFINITY]], 'Row 1, column 1: "Infinity" is not a number.'],
    [[[[[["1"]]]]], "The lists are nested too deeply; at most 4 levels are read."],
  ])("%j: %s", (cells, sentence) => {
    expect(sentencesIn(tensorFromCells(cells))).toEqual([sentence]);
  });

  test("every cell that is no number is named, up to twenty", () => {
    const row = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? "1" : "x"));
    expect(issuesIn(tensorFromCells([row, row])).map(({ path }) => path)).toEqual(
      Array.from({ length: 20 }, (_, at) => (at < 15 ? [0, 2 * at + 1] : [1, 2 * (at - 15) + 1])),
    );
  });

  test("a million cells and a million levels are refused", () => {
    const row = Array.from({ length: 1000 }, () => "1");
    expect(codesIn(tensorFromCells(Array.from({ length: 1000 }, () => row)))).toEqual(["too-many-cells"]);
    expect(codesIn(tensorFromCells(Array.from({ length: MAX_CELLS + 1 }, () => "1")))).toEqual([
      "too-many-cells",
    ]);
    let deep: RawAnswer = "1";
    for (let level = 0; level < 1_000_000; level++) deep = [deep];
    expect(codesIn(tensorFromCells([deep]))).toEqual(["too-deeply-nested"]);
  });

  test("any nesting of any text gives a tensor or issues, never a throw", { timeout: 30_000 }, () => {
    const { raw } = fc.letrec<{ raw: RawAnswer }>((tie) => ({
      raw: fc.oneof(
        { depthSize: "large", maxDepth: 6 },
        fc.constantFrom("1", "2/3", "", "x"),
        fc.double(),
        fc.array(tie("raw"), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(raw, { maxLength: 4 }), (cells) => {
        const result = tensorFromCells(cells);
        if (result.ok) expect(JSON.stringify(toNested(result.value))).toContain("[");
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
