import { describe, expect, test } from "vitest";
import { valueIn } from "../testing/outcome";
import { courseSynonyms } from "./course-synonyms";
import { Found, findMatches } from "./find-matches";
import { parsePattern } from "./parse-pattern";
import { readText } from "./read-text";
import { Steps } from "./steps";

/** The words of the first affirmed match; null where there is none. */
function found(pattern: string, text: string): string | null {
  const read = readText(text, () => new Set());
  const parsed = valueIn(parsePattern(pattern, courseSynonyms()));
  const match = findMatches(parsed, read, new Found(new Steps())).affirmed;
  return match ? match.words.map((at) => read.tokens[at]?.text).join(" ") : null;
}

describe("words", () => {
  test.each([
    ["freeze", "We are freezing it", "freezing"],
    ["freez*", "FREEZING", "freezing"],
    ["gradient", "the gradiants", "gradiants"],
    ["freeze", "unfreeze it", null],
    ["small data", "a small set of data", "small data"],
    ["small data", "a small and very old set of data", null],
    ['"exact phrase"', "an exact phrase", "exact phrase"],
    ['"exact phrase"', "an exact little phrase", null],
    ["1x1", "a 1×1 kernel", "1 x 1"],
    ["number(3, kernel)", "a kernel of size 3", "kernel 3"],
    ["number(3, kernel)", "a 3.0 kernel, or 5", "3.0 kernel"],
    ["number(3, kernel)", "a 5 kernel", null],
    ["a (b | c)", "a c", "a c"],
    ["$reduce width", "it shrinks the width", "shrinks width"],
  ])("%s in %j: %s", (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });
});

describe("places", () => {
  test.each([
    ["near(a, b, 2)", "b x y a", "b a"],
    ["near(a, b, 2)", "b x y z a", null],
    ["near(one, two)", "one. Two", null],
    ["before(a, b)", "b a", null],
    ["before(a, b)", "a x b", "a b"],
    ["near(early, edge, 9, !deep)", "early layers find faces and deep ones edges", null],
    ["near(early, edge, 9, !deep)", "early layers find edges and deep ones faces", "early edges"],
    ["near(a, b, c, 1)", "a x b x c", "a b c"],
    ["near(a, a)", "a", null],
    ["near(a, a)", "a x a", "a a"],
    ["all(a, b)", "b. Far away. a", "b a"],
    ["all(a, b)", "b. Not a", null],
    ["before(a, b, !$break)", "a, b", null],
  ])("%s in %j: %s", (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });
});

describe("negation", () => {
  test.each([
    // pattern, text, found
    ["before(pool*, learns | learn)", "pooling learns", true],
    ["before(pool*, learn)", "pooling does not learn", false],
    ["before(pool*, learn)", "pooling doesn't really learn", false],
    ["before(pool*, learn)", "no pooling layer can learn", false],
    ["before(pool*, learn)", "pooling not only can learn", true],
    ["not(learn)", "it does not learn", true],
    ["not(learn)", "it learns", false],
    ["not(destroy)", "it prevents that weights are destroyed", true],
    ["not(destroy)", "it does not prevent that weights are destroyed", false], // two: left to people
    ["not(destroy)", "otherwise, they are destroyed", true],
    ["not(destroy)", "the identity instead of destroying it", true],
    ["prevent* overfit*", "it prevents overfitting", true], // a negator that the pattern names is no negation
    ["prevent* overfit*", "it does not prevent overfitting", false],
    ["new image*", "it prevents overfitting by new images", true],
    ["new image*", "it does not help by new images", false],
    ["depth", "not the width, the depth", true],
    ["depth", "not the width and the depth", false],
    ["reduce", "The width is not reduced but the depth is reduced", true],
    ["data small", "the data are small", true],
    ["near(several scale*, found)", "several scales are not found", false],
    ["several scale*", "several scales are not found", false], // "is not" bears on its subject
    ["mention(destroy)", "not destroyed", true],
    ["near(weight, not(change))", "the weights are not changed", true],
    ["near(weight, not(change))", "the weights are changed", false],
    ["reason", "not because of this reason", false],
  ])("%s in %j: %s", (pattern, text, expected) => {
    expect(found(pattern, text) !== null).toBe(expected);
  });
});

describe("work grows with the length of the text and no faster", () => {
  const stepsFor = (text: string): number => {
    const steps = new Steps(Number.POSITIVE_INFINITY);
    const pattern = "near(near(near(a, a, 40), near(a, a), 40), not(a | b | c), 9, !d)";
    const found = new Found(steps);
    findMatches(
      valueIn(parsePattern(pattern, new Map())),
      readText(text, () => new Set()),
      found,
    );
    return steps.taken;
  };
  test.each([
    ["words that match everywhere", "a "],
    ["nothing but negations", "not a "],
    ["one long word", "a"],
    ["marks", ", a"],
    ["apostrophes and hyphens", "a'-"],
  ])("%s", (_, piece) => {
    const short = stepsFor(piece.repeat(250));
    expect(stepsFor(piece.repeat(1000))).toBeLessThan(4.4 * short);
  });
});

test("when the steps are spent nothing more is found", () => {
  const steps = new Steps(1000);
  const read = readText("a ".repeat(1000), () => new Set());
  findMatches(valueIn(parsePattern("near(a, a, 99)", new Map())), read, new Found(steps));
  expect(steps.spent).toBe(true);
  expect(steps.taken).toBeLessThan(1100);
});
