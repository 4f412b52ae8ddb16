import { describe, expect, test } from "vitest";
import { codesIn, issuesIn, sentencesIn } from "../testing/outcome";
import { parseTensor } from "./parse-tensor";

describe("what to mend is named", () => {
  test.each([
    ["[[1, 2], [3]]", "Row 2 has 1 number, the rows before it 2."],
    ["[[1, 2, 3], [1, 2, 3, 4], [1, 2, 3, 4]]", "Row 2 has 4 numbers, the rows before it 3."],
    ["1 2\n3 4\n5", "Row 3 has 1 number, the rows before it 2."],
    ["[1 2; 3 4 5]", "Row 2 has 3 numbers, the rows before it 2."],
    ["1 & 2 \\\\ 3 & 4 & 5", "Row 2 has 3 numbers, the rows before it 2."],
    ["[[], [1]]", "Row 1 is empty."],
    ["[[1], []]", "Row 2 is empty."],
    ["[[[1, 2], [3]], [[5, 6], [7, 8]]]", "Row 1, column 2 has 1 channel, the cells before it 2."],
    ["[[1, [2]], [3, 4]]", "Row 1 is nested differently from the others."],
    ["[[1, 2], 3]", "Row 2 is nested differently from the others."],
    ["[[1, 2], [3, x]]", 'Row 2, column 2: "x" is not a number.'],
    ["[[18, eighteen]]", 'Row 1, column 2: "eighteen" is not a number.'],
    ["[[0. 0. ... 0.]]", 'Row 1, column 3: "..." is not a number.'],
    ["[[[1, 2], [3, a]]]", 'Row 1, column 2, channel 2: "a" is not a number.'],
    ["1\t2\n3\t1/0", "Row 2, column 2: Division by zero: 1/0."],
    ["[[nan, 1]]", 'Row 1, column 1: "nan" is not a number.'],
    ["[[1e999, 1]]", 'Row 1, column 1: "1e999" is too large to be a number here.'],
    ["1,5\t2", 'Row 1, column 1: "1,5" has a decimal comma; write 1.5 with a point.'],
    ["[[1, 2], [3, ]]", "1 cell is still empty."],
    ["[[, 2], [3, 4]]", "1 cell is still empty."],
    ["[[1,, 2]]", "1 cell is still empty."],
    ["1\t\n3\t4", "1 cell is still empty."],
    ["\t2\n3\t4", "1 cell is still empty."],
    ["1\t2\n\t\n3\t4", "2 cells are still empty."],
    ["1\t2\n3\t", "1 cell is still empty."],
    ["1;\n3;4", "1 cell is still empty."],
    ["1 & \\\\ 3 & 4", "1 cell is still empty."],
    ['[["1", ""]]', "1 cell is still empty."],
    ["[[1, 2], [3, 4]", 'A bracket is open or one too many in "[[1, 2], [3, 4]".'],
    ["[[1, 2], [3, 4]]]", 'A bracket is open or one too many in "[[1, 2], [3, 4]]]".'],
    ["[[1], [2]] [[3]]", 'A bracket is open or one too many in "[[1], [2]] [[3]]".'],
    ["[1 2; 3 4", 'A bracket is open or one too many in "[1 2; 3 4".'],
    ["1 2]", 'A bracket is open or one too many in "1 2]".'],
    ["1 2]\n[3 4", 'A bracket is open or one too many in "1 2]\n[3 4".'],
    ["[[[[[1]]]]]", "The lists are nested too deeply; at most 4 levels are read."],
  ])("%j: %s", (text, sentence) => {
    expect(sentencesIn(parseTensor(text))).toEqual([sentence]);
  });

  test.each([
    ["1,5;2,5\n3,5;4,5", "semicolons part cells, commas are decimal"],
    ["1,5 2,5\n3,5 4,5", "blanks part cells, commas are decimal"],
  ])("%j: %s", (text) => {
    expect(codesIn(parseTensor(text))).toEqual(Array.from({ length: 4 }, () => "decimal-comma"));
  });

  test.each([
    ["[[1 -2, 3]]", "three cells in MATLAB, two in Python"],
    ["1 -2, 3", "the same in one line"],
    ["1 2; 3 4\n5 6; 7 8", "four rows of MATLAB, or two of cells"],
    ["(1, 2)", "a tuple"],
    ["[1 2; 3 4]'", "a transposed matrix"],
    ["constructor __proto__", "names"],
    ["[[\ud800, 1]]", "half a surrogate pair"],
    ['{"shape": [2, 2]}', "a JSON object"],
    ["[[null, 1]]", "null"],
    ["[[true, 1]]", "true"],
  ])("%j is never read as something else: %s", (text) => {
    expect(parseTensor(text).ok).toBe(false);
  });

  test("a cell is placed by its zero-based row, column and channel", () => {
    expect(issuesIn(parseTensor("[[1, 2], [x, 4]]")).map(({ path }) => path)).toEqual([[1, 0]]);
    expect(issuesIn(parseTensor("[[[1, 2], [3, 4]], [[5, 6], [7, x]]]")).map(({ path }) => path)).toEqual([
      [1, 1, 1],
    ]);
  });

  test.each([
    "",
    "  \n",
    "[]",
    "[[]]",
    "[[], []]",
    "[[[]]]",
    "\t\t\n\t\t",
    '[["", ""]]',
    "\\begin{bmatrix}\\end{bmatrix}",
    ";",
  ])("%j is no answer yet", (text) => {
    expect(codesIn(parseTensor(text))).toEqual(["blank"]);
  });

  test.each(["[[[]],[1]]", "[[[],[]],[1,2]]", "[[1],[[]]]", "[[[]],[[1]]]", "[[1],[],2]"])(
    "%j is ragged, not a crash",
    (text) => {
      expect(parseTensor(text).ok).toBe(false);
    },
  );
});
