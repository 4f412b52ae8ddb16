import { describe, expect, test } from "vitest";
import { describeIssue } from "../messages.en";
import { codesIn, issuesIn, sentencesIn, valueIn } from "../testing/outcome";
import { parseExercise } from "./parse-exercise";
import { MAX_SOURCE_LENGTH } from "./parse-yaml";
import { readYaml } from "./read-yaml";

/** Code, sentence and the text it points at. */
const trouble = (source: string) =>
  issuesIn(parseExercise(source)).map((found) => [
    found.code,
    describeIssue(found),
    source.slice(found.span?.start, found.span?.end),
  ]);

describe("what is no YAML", () => {
  test.each([
    ["an open quote", 'title: "A', "not-yaml", /a quotation mark is not closed/],
    ["an open list", "topics: [a, b", "not-yaml", /a bracket is not closed/],
    ["tabs for indentation", "a:\n\t- b", "not-yaml", /with spaces, not with tabs/],
    ["a second colon", "title: A: B", "not-yaml", /a second colon/],
    ["a backslash between double quotes", 'prompt: "$\\sum$"', "not-yaml", /a backslash is written twice/],
    ["text after a quoted text", "title: 'A' and B", "not-yaml", /put all of it in quotation marks/],
    ["a dash without its line", "a: - b", "not-yaml", /a line of its own/],
    ["a line that is no field", "title: A\nprompt", "not-yaml", /a name, a colon and a value/],
    ["uneven indentation", "a:\n  - b\n - c", "not-yaml", /not indented like its neighbours/],
    ["a tag", "title: !secret A", "not-yaml", /words that begin with !/],
    ["a tag of another language", "title: !!js/function 'x'", "not-yaml", /words that begin with !/],
    ["a directive", "%TAG ! tag:example.org,2000:\n---\ntitle: A\n%", "not-yaml", /./],
    ["repeated keys", "title: A\ntitle: B", "repeated-key", /"title" is written twice/],
    ["repeated keys of a part", "parts: [{id: a, id: b}]", "repeated-key", /"id" is written twice/],
    ["an alias of nothing", "a: *b", "unknown-anchor", /^\*b stands for &b/],
    ["an anchor inside itself", "a: &a [*a]", "endless-anchor", /stands inside &a itself/],
    ["an anchor around itself", "a: &a {b: *a}", "endless-anchor", /stands inside &a itself/],
    ["a null character", "title: A\0", "bad-character", /U\+0000/],
    ["half of a pair of surrogates", "title: \ud800", "bad-character", /U\+D800/],
  ])("%s", (_, source, code, sentence) => {
    const [[found, said] = []] = trouble(source);
    expect(found).toBe(code);
    expect(said).toMatch(sentence);
    expect(codesIn(readYaml(source))).toEqual(codesIn(parseExercise(source)));
  });

  test.each([
    ["title: A\ntitle: B", ["title"]],
    ["a: 1\n---\nb: 2\n---\nc: 3", ["---"]],
    ["a: &a [1, *a]", ["*a"]],
    ["a: *b\nc: *d", ["*b", "*d"]],
    ["title: A\0B", ["\0"]],
    ["a: !x 1\nb: !y 2", ["!x", "!y"]],
  ])("%j is refused at %j", (source, places) => {
    expect(trouble(source).map(([, , place]) => place)).toEqual(places);
  });

  test("anchors that multiply are stopped where they become too much", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [name, inner] of ["ba", "cb", "dc", "ed", "fe", "gf", "hg", "ih"]) {
      lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${inner}`).join(", ")}]`);
    }
    const source = lines.join("\n");
    // 9 x's and a list are 19 characters; each further line makes about nine times as many: 19·9⁵ > 1,000,000.
    expect(trouble(source)).toEqual([
      ["anchors-multiply", "Written out, the aliases up to here are more than 1,000,000 characters.", "*e"],
    ]);
  });

  test("a long text may not be repeated without end either", () => {
    const source = `a: &a ${"x".repeat(50_000)}\nb: [${"*a, ".repeat(90)}]`;
    expect(codesIn(parseExercise(source))).toEqual(["anchors-multiply"]);
  });

  test("a byte order mark, Windows line ends and a document's marks are no trouble", () => {
    const source = "\ufeff---\ntitle: A\nprompt: B\nparts: [{id: r, kind: number, answer: 1}]\n...\n";
    expect(parseExercise(source).ok).toBe(true);
    expect(parseExercise(source.replaceAll("\n", "\r\n")).ok).toBe(true);
  });
});

describe("what is YAML but no exercise", () => {
  test.each([
    ["nothing", ""],
    ["a comment", "# later"],
    ["null", "null"],
    ["a list", "- title: A"],
    ["a number", "5"],
    ["text", "An exercise about padding"],
    ["a date", "2026-01-01"],
  ])("%s", (_, source) => {
    expect(codesIn(parseExercise(source))).toEqual(["not-an-exercise"]);
  });

  test("an empty set of fields lacks three", () => {
    expect(sentencesIn(parseExercise("{}"))).toEqual([
      '"title" is missing.',
      '"prompt" is missing.',
      '"parts" is missing.',
    ]);
  });
});

/** A text of exactly the greatest length that is read, made of repetitions. */
const long = (piece: string) =>
  piece.repeat(Math.ceil(MAX_SOURCE_LENGTH / piece.length)).slice(0, MAX_SOURCE_LENGTH);

/** Milliseconds. Ten times what the slowest of them takes on a small machine. */
const PATIENCE = 10_000;

describe("bounds", () => {
  test("a file may be long, not enormous", () => {
    const comment = long("#");
    expect(valueIn(readYaml(comment))).toBeNull();
    expect(codesIn(readYaml(`${comment}#`))).toEqual(["file-too-long"]);
    expect(codesIn(parseExercise("a".repeat(10_000_000)))).toEqual(["file-too-long"]);
  });

  test.each([
    ["lists nested deep", long("["), "file-too-deep"],
    ["closed lists nested deep", `${"[".repeat(50_000)}${"]".repeat(50_000)}`, "file-too-deep"],
    ["braces nested deep", long("{a: "), "file-too-deep"],
    ["dashes nested deep", long("- "), "file-too-deep"],
    ["questions nested deep", long("? "), "file-too-deep"],
    [
      "fields nested deep",
      Array.from({ length: 400 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
      "file-too-deep",
    ],
    ["a field repeated without end", long("ab:\n"), "repeated-key"],
    ["many fields", Array.from({ length: 13_000 }, (_, at) => `k${at}:`).join("\n"), "bad-field"],
    ["many parts that are none", `parts: [${long("1,").slice(0, 90_000)}]`, "bad-field"],
    ["many samples that are none", `samples: [${long("1,").slice(0, 90_000)}]`, "bad-field"],
    ["many aliases", `a: &a 1\nb: [${long("*a,").slice(0, 90_000)}]`, "too-many-aliases"],
    ["many anchors", Array.from({ length: 9_000 }, (_, at) => `- &a${at} 1`).join("\n"), "not-an-exercise"],
    ["many documents", long("---\n"), "not-yaml"],
    ["many tags", long("- !x 1\n"), "not-yaml"],
    ["many quotes", long('"'), "not-yaml"],
    ["many tabs", long("\ta: 1\n"), "not-yaml"],
    ["many stars", long("*a "), "not-yaml"],
    ["many per cents", long("%a\n"), "not-yaml"],
    ["many null characters", long("\0"), "bad-character"],
    [
      "many placeholders of nothing",
      `title: A\nprompt: '${"{{q}} {{p}}".repeat(1_700)}'\nparts: [{id: r, kind: number, answer: 1}]\n` +
        `given: {${Array.from({ length: 100 }, (_, at) => `k${at}: 1`).join(", ")}}`,
      "unknown-placeholder",
    ],
    [
      "many names of nothing",
      `title: A\nprompt: B\nparts: [{id: r, kind: number, answer: '[${long("q,p,").slice(0, 19_000)}1]'}]`,
      "unknown-name",
    ],
    [
      "many answers to no part",
      `title: A\nprompt: B\nparts: [{id: r, kind: number, answer: 1}]\n` +
        `samples: [{expect: {}, answers: {${Array.from({ length: 9_000 }, (_, at) => `k${at}: 1`).join(",")}}}]`,
      "unknown-part",
    ],
  ])("%s are refused soon, with a list that can be read", { timeout: PATIENCE }, (_, source, code) => {
    const begun = performance.now();
    const codes = codesIn(parseExercise(source));
    expect(codes).toContain(code);
    expect(codes.length).toBeLessThanOrEqual(20);
    expect(performance.now() - begun).toBeLessThan(PATIENCE);
  });

  test("too many given values are refused", () => {
    const given = Array.from({ length: 101 }, (_, at) => `k${at}: 1`).join(", ");
    const source = `title: A\nprompt: B\nparts: [{id: r, kind: number, answer: 1}]\ngiven: {${given}}`;
    expect(sentencesIn(parseExercise(source))).toEqual(['"given" must have at most 100 values.']);
    expect(parseExercise(source.replace("k100: 1", "")).ok).toBe(true);
  });

  test("names of JavaScript's own are names like any others", () => {
    expect(valueIn(readYaml("constructor: 1\ntoString: 2"))).toEqual({ constructor: 1, toString: 2 });
    const data = valueIn(readYaml("__proto__: {polluted: true}"));
    expect(Object.keys(typeof data === "object" && data !== null ? data : {})).toEqual(["__proto__"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
