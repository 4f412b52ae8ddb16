import { describe, expect, test } from "vitest";
import { issuesIn } from "../testing/outcome";
import { parseProgram } from "./parse-program";

/** The part of a text that an issue points at. */
const pointedAt = (text: string) =>
  issuesIn(parseProgram(text)).map(({ code, span }) => [
    code,
    span ? text.slice(span.start, span.end) : null,
  ]);

describe("what the language has no place for", () => {
  test.each([
    ["x.length", "x.length"],
    ["x?.length", "x?.length"],
    ["x?.[0]", "x?.[0]"],
    ["x.constructor('alert')()", "x.constructor('alert')()"],
    ["1 + a.b", "a.b"],
    ["`x`", "`x`"],
    ["x => 1", "x => 1"],
    ["function(){}", "function(){}"],
    ["(async () => 1)", "async () => 1"],
    ["x = 1", "x = 1"],
    ["x += 1", "x += 1"],
    ["x++", "x++"],
    ["[...x]", "...x"],
    ["conv2d(...x)", "...x"],
    ["full([1], 1, {...x})", "...x"],
    ["/a+/", "/a+/"],
    ["10n", "10n"],
    ["null", "null"],
    ["1, 2", "1, 2"],
    ["(1, 2)", "1, 2"],
    ["a ? b : c", "a ? b : c"],
    ["a && b", "a && b"],
    ["a ?? b", "a ?? b"],
    ["a < b", "a < b"],
    ["a == b", "a == b"],
    ["a % b", "a % b"],
    ["a ** b", "a ** b"],
    ["a | b", "a | b"],
    ["a in b", "a in b"],
    ["!a", "!a"],
    ["~a", "~a"],
    ["+a", "+a"],
    ["typeof a", "typeof a"],
    ["void 0", "void 0"],
    ["delete a[0]", "delete a[0]"],
    ["this", "this"],
    ["new Date", "new Date"],
    ["import('fs')", "import('fs')"],
    ["class {}", "class {}"],
    ["f`x`", "f`x`"],
    ["x[0](1)", "x[0](1)"],
    ["(relu)(1)(2)", "(relu)(1)(2)"],
    ["[1, , 2]", "[1, , 2]"],
    ["full([1], 1, {[a]: 1})", "[a]: 1"],
    ["full([1], 1, {a() {}})", "a() {}"],
    ["full([1], 1, {get a() { return 1 }})", "get a() { return 1 }"],
  ])("%j", (text, place) => {
    expect(pointedAt(text)).toEqual([["not-allowed", place]]);
  });

  test("several are named at once", () => {
    expect(pointedAt("[a.b, null]").map(([, place]) => place)).toEqual(["a.b", "null"]);
  });

  test.each([
    ["conv2D(R, f)", "conv2D", "conv2d"],
    ["maxpool2d(R)", "maxpool2d", "maxPool2d"],
    ["1 + rleu(x)", "rleu", "relu"],
    ["eval(x)", "eval", ""],
    ["constructor(x)", "constructor", ""],
    ["__proto__(x)", "__proto__", ""],
    ["toString()", "toString", ""],
    ["hasOwnProperty(x)", "hasOwnProperty", ""],
  ])("%j calls no operation; the nearest one is suggested", (text, name, nearest) => {
    expect(pointedAt(text)).toEqual([["unknown-operation", name]]);
    expect(issuesIn(parseProgram(text))[0]?.data).toEqual({ name, nearest });
  });
});

describe("what is no expression", () => {
  test.each([
    ["", "", 0],
    ["   ", "", 3],
    ["1 +", "", 3],
    ["(1", "", 2],
    ["conv2d(R,, f)", ",", 9],
    ["r b", "b", 2],
    ["r)", ")", 1],
    ["r; b", ";", 1],
    ["'abc", "'", 0],
    ["{a b}", "b", 3],
    ["let x = 1", "x", 4],
    ["1 // one", "/", 2],
    ["\ud800", "\ud800", 0],
    ["1\u0000", "\u0000", 1],
  ])("%j, at %j", (text, place, start) => {
    expect(pointedAt(text)).toEqual([["syntax-error", place]]);
    expect(issuesIn(parseProgram(text))[0]?.span?.start).toBe(start);
  });
});
