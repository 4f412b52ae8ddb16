import { expect, test } from "vitest";
import { answerInWords } from "./answer-in-words";

const rest = { id: "p", prompt: "", points: 100 } as const;
const entries = (...texts: readonly string[]) => texts.map((text, index) => ({ id: `e${index}`, text }));
const options = [
  { id: "a", text: "*Dropout*", value: null },
  { id: "b", text: "", value: [[1]] },
];

test("a choice is told by its texts, a drawn option by its letter", () => {
  const part = { ...rest, kind: "choice", multiple: true, options } as const;
  expect(answerInWords("choice", part, ["a", "b"])).toEqual(["Dropout", "Option B"]);
  expect(answerInWords("choice", part, ["z"])).toBeNull();
});

test("steps are told in their order", () => {
  const part = { ...rest, kind: "order", spare: true, steps: entries("Freeze", "Add", "Train") } as const;
  expect(answerInWords("order", part, ["e1", "e0"])).toEqual(["Add", "Freeze"]);
});

test("pairs are told from the left", () => {
  const part = {
    ...rest,
    kind: "match",
    left: entries("ReLU", "Pooling"),
    right: entries("nothing", "$k^2$"),
  } as const;
  expect(
    answerInWords("match", part, [
      ["e1", "e1"],
      ["e0", "e0"],
    ]),
  ).toEqual(["ReLU: nothing", "Pooling: k^2"]);
});

test("cells are told as people count, a block as one, and not all of many", () => {
  const part = { ...rest, kind: "region", rows: 4, columns: 9, values: null, most: null } as const;
  const row = (index: number, ...columns: readonly number[]) => columns.map((column) => [index, column]);
  expect(answerInWords("region", part, [[0, 1]])).toEqual(["row 1, column 2"]);
  expect(answerInWords("region", part, row(0, 0, 1, 2))).toEqual(["row 1, columns 1 to 3"]);
  expect(answerInWords("region", part, [...row(1, 2, 3), ...row(2, 2, 3)])).toEqual([
    "rows 2 to 3, columns 3 to 4",
  ]);
  expect(answerInWords("region", part, [...row(0, 0, 1, 2, 3, 4, 5), ...row(2, 1, 3)])).toEqual([
    expect.stringMatching(/^row 1, column 1; .*; row 1, column 6; and 2 more$/),
  ]);
});

test("what was written is told as it was written; what is drawn has no words", () => {
  expect(answerInWords("formula", { ...rest, kind: "formula", variables: [] }, "W-K+1")).toEqual(["W-K+1"]);
  expect(answerInWords("shape", { ...rest, kind: "shape", layout: "HWC" }, ["1", "2", "3"])).toBeNull();
});
