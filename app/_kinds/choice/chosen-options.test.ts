import { expect, test } from "vitest";
import type { PartOf } from "../kind-view";
import { verdictOf } from "../testing/verdict-of";
import { chosenOptions, optionMark, toggleOption } from "./chosen-options";

const option = (id: string) => ({ id, text: id, value: null });
const part = (multiple: boolean): PartOf<"choice"> => ({
  id: "p",
  prompt: "",
  points: 100,
  kind: "choice",
  multiple,
  options: ["b", "a", "c"].map(option),
});

test("several options are kept in the order in which they stand, whatever was pressed first", () => {
  expect(toggleOption(["c"], "b", part(true))).toEqual(["b", "c"]);
  expect(toggleOption(["b", "c"], "b", part(true))).toEqual(["c"]);
  expect(toggleOption(["c"], "c", part(true))).toEqual([]);
});

test("of a single choice the last one counts", () => {
  expect(toggleOption(["c"], "b", part(false))).toEqual(["b"]);
});

test("a stored answer is read as a list or as text, and only if the part has such options", () => {
  expect(chosenOptions(["a", "c"], part(true))).toEqual(["a", "c"]);
  expect(chosenOptions("c, a", part(true))).toEqual(["c", "a"]);
  expect(chosenOptions("d", part(true))).toBeNull();
});

test("marks follow the order of the answer that was judged", () => {
  const judged = { answer: ["c", "a"], verdict: verdictOf({ cells: [true, false] }) };
  expect(["a", "b", "c"].map((id) => optionMark(judged, id))).toEqual([false, null, true]);
  expect(optionMark(null, "a")).toBeNull();
});
