import { expect, test } from "vitest";
import { run, unwrap, values } from "../testing/evaluate";
import { valueIn } from "../testing/outcome";
import { evaluateProgram } from "./evaluate-program";
import { mistakenStructures } from "./mistaken-structures";
import { parseProgram } from "./parse-program";

const given = values({ x: "[[1, 2], [3, 4]]", y: "[[5, 6], [7, 8]]", z: "[[0, 1], [0, 9]]" });
const scope = new Map(Object.entries(given));

const inWords = (value: unknown) => JSON.stringify(value);

/** What a program gives when its sums are mistaken in one way. */
const outcomes = (text: string, mistake: string) =>
  mistakenStructures(valueIn(parseProgram(text)))
    .filter((each) => each.mistake === mistake)
    .map(({ program }) => inWords(unwrap(evaluateProgram(program, scope))))
    .toSorted();

const expected = (...texts: readonly string[]) =>
  texts.map((text) => inWords(unwrap(run(text, given)))).toSorted();

test("every summand is dropped once, at any depth", () => {
  // Without sum(x) = 10; −10 alone; without y; without x.
  expect(outcomes("2 * (x + y) - sum(x)", "summand-dropped")).toEqual(
    expected("2 * (x + y)", "-sum(x)", "2 * x - sum(x)", "2 * y - sum(x)"),
  );
});

test.each([
  ["three channels", "x + y + z", "x", "(x + y + z) / 3"],
  ["three channels in other brackets", "x + (y + z)", "x", "(x + y + z) / 3"],
  ["two calls alike", "abs(x) + abs(y)", "abs(x)", "(abs(x) + abs(y)) / 2"],
  ["weighted channels", "2 * x + 3 * y", "2 * x", "(2 * x + 3 * y) / 2"],
  ["inside a call", "relu(x + y)", "relu(x)", "relu((x + y) / 2)"],
])("of %s only the first is taken, or their mean", (_, text, first, mean) => {
  expect(outcomes(text, "only-first-channel")).toEqual(expected(first));
  expect(outcomes(text, "channels-averaged")).toEqual(expected(mean));
});

test.each(["x + abs(x)", "x * y", "x - y", "conv2d(x, y)", "x + 2"])("%s adds no channels", (text) => {
  expect(outcomes(text, "only-first-channel")).toEqual([]);
  expect(outcomes(text, "channels-averaged")).toEqual([]);
});
