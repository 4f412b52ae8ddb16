import { describe, expect, test } from "vitest";
import { codesIn, sentencesIn, valueIn } from "../testing/outcome";
import { parseExercise } from "./parse-exercise";
import { MAX_SOURCE_LENGTH, readYaml } from "./read-yaml";

describe("what is no YAML", () => {
  test.each([
    ["an open quote", 'title: "A'],
    ["an open list", "topics: [a, b"],
    ["tabs for indentation", "a:\n\t- b"],
    ["repeated keys", "title: A\ntitle: B"],
    ["repeated keys of a part", "parts: [{id: a, id: b}]"],
    ["an alias of nothing", "a: *b"],
    ["two documents", "a: 1\n---\nb: 2"],
    ["an anchor inside itself", "a: &a [*a]"],
    ["an anchor around itself", "a: &a {b: *a}"],
  ])("%s", (_, source) => {
    expect(codesIn(readYaml(source))).toEqual(["not-yaml"]);
    expect(codesIn(parseExercise(source))).toEqual(["not-yaml"]);
  });

  test("anchors that multiply are stopped", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [name, inner] of ["ba", "cb", "dc", "ed", "fe", "gf"]) {
      lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${inner}`).join(", ")}]`);
    }
    expect(codesIn(readYaml(lines.join("\n")))).toEqual(["not-yaml"]);
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
      "This field is missing.",
      "This field is missing.",
      "This field is missing.",
    ]);
  });
});

describe("bounds", () => {
  test("a file may be long, not enormous", () => {
    const comment = "#".repeat(MAX_SOURCE_LENGTH);
    expect(valueIn(readYaml(comment))).toBeNull();
    expect(codesIn(readYaml(`${comment}#`))).toEqual(["file-too-long"]);
    expect(codesIn(parseExercise("a".repeat(10_000_000)))).toEqual(["file-too-long"]);
  });

  test.each([
    ["lists nested deep", "[".repeat(90_000)],
    ["closed lists nested deep", `a: ${"[".repeat(45_000)}${"]".repeat(45_000)}`],
    ["dashes nested deep", "- ".repeat(45_000)],
    ["fields nested deep", Array.from({ length: 400 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
    ["many unknown fields", Array.from({ length: 3_000 }, (_, at) => `key${at}: 1`).join("\n")],
    ["many parts that are none", `parts: [${"1,".repeat(45_000)}]`],
    ["many samples that are none", `samples: [${"1,".repeat(45_000)}]`],
    ["many aliases", `a: &a 1\nb: [${"*a,".repeat(30_000)}]`],
  ])("%s are refused with a list that can be read", { timeout: 60_000 }, (_, source) => {
    const codes = codesIn(parseExercise(source));
    expect(codes.length > 0 && codes.length <= 20).toBe(true);
  });

  test("names of JavaScript's own are names like any others", () => {
    expect(valueIn(readYaml("constructor: 1\ntoString: 2"))).toEqual({ constructor: 1, toString: 2 });
    const data = valueIn(readYaml("__proto__: {polluted: true}"));
    expect(Object.keys(typeof data === "object" && data !== null ? data : {})).toEqual(["__proto__"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
