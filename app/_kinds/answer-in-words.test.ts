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

test("cells are told as people count, and not all of many", () => {
  const part = { ...rest, kind: "region", rows: 1, columns: 9, values: null, most: null } as const;
  expect(answerInWords("region", part, [[0, 1]])).toEqual(["row 1, column 2"]);
  expect(
    answerInWords(
      "region",
      part,
      Array.from({ length: 8 }, (_, column) => [0, column]),
    ),
  ).toEqual([expect.stringMatching(/^row 1, column 1; .*; row 1, column 6; and 2 more$/)]);
});

test("what was written is told as it was written; what is drawn has no words", () => {
  expect(answerInWords("formula", { ...rest, kind: "formula", variables: [] }, "W-K+1")).toEqual(["W-K+1"]);
  expect(answerInWords("shape", { ...rest, kind: "shape", layout: "HWC" }, ["1", "2", "3"])).toBeNull();
});
