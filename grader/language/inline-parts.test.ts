import { expect, test } from "vitest";
import { values } from "../testing/evaluate";
import { valueIn } from "../testing/outcome";
import { evaluateProgram } from "./evaluate-program";
import { inlineParts } from "./inline-parts";
import { parseProgram } from "./parse-program";

const parse = (text: string) => valueIn(parseProgram(text));
const scope = new Map(Object.entries(values({ x: "[[1, 2], [3, 4]]", y: "[[5, 6], [7, 8]]" })));
const parts = new Map([
  ["a", parse("2 * x")],
  ["b", parse("a + y")],
]);

test("earlier parts are written out, also inside one another", () => {
  const inlined = inlineParts(parse("sum([b[0], -b[1]])"), parts);
  // b: 7 10 / 13 16; 7 + 10 − 13 − 16 = −12
  expect(inlined && evaluateProgram(inlined, scope)).toEqual({ ok: true, value: -12 });
});

test.each([
  ["nothing to write out", "x + y"],
  ["a result that would be long", Array.from({ length: 90 }, () => "b").join(" + ")],
])("%s", (_, text) => {
  expect(inlineParts(parse(text), parts)).toBeNull();
});
