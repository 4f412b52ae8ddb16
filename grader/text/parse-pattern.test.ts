import { describe, expect, test } from "vitest";
import { issuesIn, sentencesIn, valueIn } from "../testing/outcome";
import { courseSynonyms } from "./course-synonyms";
import { parsePattern } from "./parse-pattern";
import { parseSynonyms } from "./parse-synonyms";
import { PatternPool } from "./pattern-pool";

const parse = (text: string) => parsePattern(text, courseSynonyms());

describe("what cannot be read is named, with its place", () => {
  test.each([
    ["nera(a, b)", "nera", "This is not a pattern: there is no nera(): did you mean near?."],
    ["near(a)", "near", "This is not a pattern: near() takes two patterns or more."],
    ["not(a, b)", "not", "This is not a pattern: not() takes one pattern."],
    ["near(a, b", "", "This is not a pattern: ) is expected before the end."],
    ["(a | b", "", "This is not a pattern: ) is expected before the end."],
    ["a | | b", "|", "This is not a pattern: a word is expected before |."],
    ["a)", ")", "This is not a pattern: nothing is expected before )."],
    ["", "", "This is not a pattern: a word is expected before the end."],
    ['"a b', '"', "This is not a pattern: a quotation mark is not closed."],
    ['""', '""', "This is not a pattern: there is no word between the quotation marks."],
    ["a * b", "*", "This is not a pattern: * stands directly behind the beginning of a word, as in freez*."],
    ["a ; b", ";", "This is not a pattern: ; has no meaning here; marks stand in quotation marks."],
    ["number(x, a)", "x", "This is not a pattern: number() begins with a number in digits."],
    ["$reduse", "$reduse", 'There is no set of synonyms "$reduse". Did you mean "$reduce"?'],
    [
      "near(all(a, b), c)",
      "near(all(a, b), c)",
      "This is not a pattern: all() stands outermost, not inside another pattern.",
    ],
    [
      "near(near(near(a, b, 99), c, 99), d)",
      "near(near(near(a, b, 99), c, 99), d)",
      "This is not a pattern: it may span 210 words; at most 150 are allowed.",
    ],
  ])("%s", (text, place, sentence) => {
    const [found] = issuesIn(parse(text));
    expect(sentencesIn(parse(text))).toEqual([sentence]);
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe(place);
  });

  test.each([
    ["longer than 1,000 characters", "a ".repeat(600), "pattern-too-long"],
    ["nested too deeply", `${"(".repeat(400)}a${")".repeat(400)}`, "bad-pattern"],
    ["nested calls", `${"not(".repeat(100)}a${")".repeat(100)}`, "bad-pattern"],
  ])("%s", (_, text, code) => {
    expect(issuesIn(parse(text)).map((found) => found.code)).toEqual([code]);
  });
});

describe("synonyms", () => {
  test("use the sets above them, and make a set that exists longer", () => {
    const sets = valueIn(
      parseSynonyms({ shrink: ["$reduce | wither*"], reduce: ["dwindle"] }, courseSynonyms()),
    );
    expect(parsePattern("$shrink $reduce", sets).ok).toBe(true);
  });

  test("cannot contain themselves", () => {
    const found = issuesIn(parseSynonyms({ loop: ["a | $loop"] }, new Map()));
    expect(found.map(({ code, path }) => [code, path])).toEqual([["unknown-synonyms", ["loop", 0]]]);
  });

  test("that grow by each other are measured, not written out", () => {
    const twice = (name: string) => [`($${name} | x) | ($${name} | y)`];
    const names = [..."bcdefghijklmnopqrstuvwxyz"];
    const sets = Object.fromEntries([
      ["a", ["word"]],
      ...names.map((name, at) => [name, twice("abcdefghijklmnopqrstuvwxyz".charAt(at))]),
    ]);
    expect(issuesIn(parseSynonyms(sets, new Map()))[0]?.code).toBe("pattern-too-large");
  });

  test("may stand in a long chain", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 900 }, (_, at) => [`s${at}`, [at === 0 ? "word" : `$s${at - 1}`]]),
    );
    const sets = valueIn(parseSynonyms(chain, new Map()));
    const pool = new PatternPool();
    expect(pool.intern(valueIn(parsePattern("$s899", sets)))).toEqual({ type: "word", stem: "word" });
    expect(pool.size).toBe(1);
  });
});
