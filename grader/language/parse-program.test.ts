import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesIn, valueIn } from "../testing/outcome";
import { MAX_PROGRAM_LENGTH, parseProgram } from "./parse-program";
import { namesIn, type Program } from "./program";

/** A program written in full, with every parenthesis. */
function written(node: Program): string {
  switch (node.type) {
    case "literal":
      return JSON.stringify(node.value);
    case "name":
      return node.name;
    case "negate":
      return `(-${written(node.operand)})`;
    case "arithmetic":
      return `(${written(node.left)}${node.sign}${written(node.right)})`;
    case "call":
      return `${node.operation}(${node.inputs.map(written).join(",")})`;
    case "list":
      return `[${node.items.map(written).join(",")}]`;
    case "record":
      return `{${node.entries.map(([name, value]) => `${name}:${written(value)}`).join(",")}}`;
    case "index":
      return `${written(node.target)}[${written(node.at)}]`;
    default:
      return node satisfies never;
  }
}

describe("what the language has", () => {
  test.each([
    ["1", "1"],
    ["1.5e-3", "0.0015"],
    ["'same'", '"same"'],
    ["true", "true"],
    ["r", "r"],
    ["-r", "(-r)"],
    ["- -1", "(-(-1))"],
    ["a+b*c", "(a+(b*c))"],
    ["a-b-c", "((a-b)-c)"],
    ["a/b/c", "((a/b)/c)"],
    ["(a+b)*c", "((a+b)*c)"],
    ["(a+b)", "(a+b)"],
    ["((r))", "r"],
    ["-a*b", "((-a)*b)"],
    ["[1, [2, 3]]", "[1,[2,3]]"],
    ["[]", "[]"],
    ["[1, ]", "[1]"],
    ["x[0][1]", "x[0][1]"],
    ["x[n-1]", "x[(n-1)]"],
    ["conv2d(R, f)", "conv2d(R,f)"],
    ["conv2d(R, f, {padding: 1, 'stride': 2})", "conv2d(R,f,{padding:1,stride:2})"],
    ["relu(sum([1, 2]))", "relu(sum([1,2]))"],
    ["  r\n+\n  b  ", "(r+b)"],
    ["/* both */ r", "r"],
  ])("%j reads as %s", (text, tree) => {
    expect(written(valueIn(parseProgram(text)))).toBe(tree);
  });

  test("every node knows its place in the text", () => {
    const program = valueIn(parseProgram(" relu( x[0] )"));
    expect(program.span).toEqual({ start: 1, end: 13 });
    expect(program.type === "call" && program.inputs[0]?.span).toEqual({ start: 7, end: 11 });
  });

  test("names are listed once each, operations and options are none", () => {
    const program = valueIn(parseProgram("conv2d(R, f, {padding: p}) + R[i] * [-g]"));
    expect([...namesIn(program)].sort()).toEqual(["R", "f", "g", "i", "p"]);
  });
});

describe("bounds", () => {
  test("a program may have 20 kB", () => {
    expect(parseProgram(`[${"1,".repeat(MAX_PROGRAM_LENGTH / 2 - 1)}]`).ok).toBe(true);
    expect(codesIn(parseProgram(" ".repeat(MAX_PROGRAM_LENGTH + 1)))).toEqual(["program-too-long"]);
  });

  test.each([
    ["brackets", "(".repeat(19_000)],
    ["lists", `${"[".repeat(9_000)}${"]".repeat(9_000)}`],
    ["records", "{a:".repeat(6_000)],
    ["calls", "relu(".repeat(3_900)],
    ["minus signs", `${"- ".repeat(9_900)}1`],
    ["sums", `${"1+".repeat(9_900)}1`],
    ["indices", `x${"[0]".repeat(6_000)}`],
    ["functions", `${"a=>".repeat(6_000)}1`],
    ["powers", `${"a**".repeat(6_000)}1`],
    ["conditions", `${"a?a:".repeat(4_900)}1`],
    ["templates", "`${".repeat(6_000)],
    ["new", `${"new ".repeat(4_900)}a`],
    ["brackets hidden behind brackets in a text", `"${")".repeat(9_000)}"+${"(".repeat(9_000)}`],
    ["brackets hidden one by one", '(")"+'.repeat(3_900)],
  ])("nesting bombs of %s are too deep", (_, text) => {
    expect(codesIn(parseProgram(text))).toContain("program-too-deep");
  });

  test("any text is parsed or refused, never thrown", { timeout: 30_000 }, () => {
    const word = fc.constantFrom(
      "conv2d",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      ",",
      "+",
      "-",
      "1",
      "x",
      ":",
      ".",
      "'",
      "`",
      "=",
      "?",
    );
    const words = fc.array(word, { maxLength: 30 }).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), words), (text) => {
        const result = parseProgram(text);
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
