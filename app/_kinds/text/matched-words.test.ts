import { expect, test } from "vitest";
import type { PointView } from "@/lib/submissions/views";
import { quotesOf, stretchesOf } from "./matched-words";

const TEXT = "It keeps the size. The zeros add information, and keep it.";

function point(outcome: PointView["outcome"], ...words: readonly string[]): PointView {
  const spans = words.map((word) => {
    const start = TEXT.indexOf(word);
    return { start, end: start + word.length };
  });
  return { outcome, label: "Label", spans, feedback: null };
}

test("the text is cut at the matched words, and nothing of it is lost", () => {
  const stretches = stretchesOf(TEXT, [
    point("contradicted", "add", "information"),
    point("met", "keeps", "size"),
  ]);
  expect(stretches).toEqual([
    { text: "It ", outcome: null },
    { text: "keeps the size", outcome: "met" },
    { text: ". The zeros ", outcome: null },
    { text: "add information", outcome: "contradicted" },
    { text: ", and keep it.", outcome: null },
  ]);
  expect(stretches.map(({ text }) => text).join("")).toBe(TEXT);
});

test("words of two points are marked once", () => {
  const stretches = stretchesOf(TEXT, [point("met", "keeps the"), point("contradicted", "the size")]);
  expect(stretches.map(({ text, outcome }) => [text, outcome]).slice(1, 3)).toEqual([
    ["keeps the", "met"],
    [" size", "contradicted"],
  ]);
});

test("places outside the text are left out", () => {
  const outside = {
    ...point("met"),
    spans: [
      { start: 50, end: 900 },
      { start: 3, end: 3 },
    ],
  };
  expect(stretchesOf(TEXT, [outside])).toEqual([{ text: TEXT, outcome: null }]);
  expect(stretchesOf("", [outside])).toEqual([]);
});

test("words close together are quoted together, those of two sentences apart", () => {
  expect(quotesOf(TEXT, point("met", "keeps", "size"))).toEqual(["keeps the size"]);
  expect(quotesOf(TEXT, point("met", "size", "zeros", "keep it"))).toEqual(["size", "zeros", "keep it"]);
});
