import { describe, expect, test } from "vitest";
import { type IssueCode, type IssueOf, issue } from "./issue";
import { describeIssue } from "./messages.en";

/** One issue of every code with its sentence; a new code does not compile without one. */
const examples = {
  blank: [issue("blank", {}), "There is no answer yet."],
  "blank-cells": [issue("blank-cells", { count: 1 }), "1 cell is still empty."],
  "not-a-number": [issue("not-a-number", { text: "x" }, [1, 2]), 'Row 2, column 3: "x" is not a number.'],
  "decimal-comma": [
    issue("decimal-comma", { text: "1,5", suggestion: "1.5" }, [0, 0, 1]),
    'Row 1, column 1, channel 2: "1,5" has a decimal comma; write 1.5 with a point.',
  ],
  "unclosed-parenthesis": [
    issue("unclosed-parenthesis", { text: "(1" }, ["axis", 1]),
    'Axis 2: "(1" has a parenthesis that is not closed.',
  ],
  "unclosed-bracket": [
    issue("unclosed-bracket", { text: "[[1" }),
    'A bracket is open or one too many in "[[1".',
  ],
  "not-finite": [issue("not-finite", { text: "1e999" }), '"1e999" is too large to be a number here.'],
  "division-by-zero": [issue("division-by-zero", { text: "1/0" }, [3]), "Cell 4: Division by zero: 1/0."],
  "number-too-long": [
    issue("number-too-long", { length: 1234, limit: 200 }),
    "A number of 1,234 characters is too long; at most 200 are read.",
  ],
  "answer-too-long": [
    issue("answer-too-long", { length: 100_001, limit: 100_000 }),
    "The answer has 100,001 characters; at most 100,000 are read.",
  ],
  "too-many-cells": [
    issue("too-many-cells", { count: 20_001, limit: 20_000 }),
    "The answer has too many cells; at most 20,000 are read.",
  ],
  "too-deeply-nested": [
    issue("too-deeply-nested", { limit: 4 }),
    "The lists are nested too deeply; at most 4 levels are read.",
  ],
  "ragged-row": [
    issue("ragged-row", { row: 2, cells: 1, others: 3 }, [1]),
    "Row 2 has 1 number, the rows before it 3.",
  ],
  "ragged-channels": [
    issue("ragged-channels", { row: 1, column: 2, channels: 2, others: 3 }, [0, 1]),
    "Row 1, column 2 has 2 channels, the cells before it 3.",
  ],
  "ragged-depth": [issue("ragged-depth", { row: 2 }, [1]), "Row 2 is nested differently from the others."],
  "not-a-shape": [issue("not-a-shape", { text: "big" }), '"big" is not a size; write it like 128x128x3.'],
  "axis-not-positive": [
    issue("axis-not-positive", { axis: 2, text: "0" }, ["axis", 1]),
    "Axis 2 is 0; every length is a whole number of at least 1.",
  ],
  "not-text": [
    issue("not-text", { found: "a list of 2" }),
    "This part asks for one number, not for a list of 2.",
  ],
  "not-an-answer": [
    issue("not-an-answer", { found: "object" }),
    "An answer is text, a number or lists of these, not object.",
  ],
  "size-differs": [issue("size-differs", { found: "2 × 2" }), "The size is not 2 × 2."],
  "axes-differ": [issue("axes-differ", { found: 1 }), "The size does not have 1 axis."],
  "other-layout": [
    issue("other-layout", { expected: "height × width × channels" }),
    "These are the right numbers in another order; write height × width × channels.",
  ],
  "syntax-error": [
    issue("syntax-error", { detail: "Unexpected token" }),
    "This is not a complete expression: Unexpected token.",
  ],
  "not-allowed": [
    issue("not-allowed", { construct: "an assignment" }),
    "The answer language has no place for an assignment.",
  ],
  "program-too-long": [
    issue("program-too-long", { length: 20_001, limit: 20_000 }),
    "The program has 20,001 characters; at most 20,000 are read.",
  ],
  "program-too-deep": [
    issue("program-too-deep", { limit: 100 }),
    "The program is nested more than 100 levels deep.",
  ],
  "out-of-steps": [issue("out-of-steps", { limit: 20_000 }), "The program takes more than 20,000 steps."],
  "unknown-name": [
    issue("unknown-name", { name: "imgae", nearest: "image" }, ["parts", 0, "answer"]),
    '"imgae" is not known here. Did you mean "image"?',
  ],
  "later-part": [
    issue("later-part", { name: "b" }),
    '"b" is a later part; a part can only use the ones before it.',
  ],
  "later-given": [
    issue("later-given", { name: "n" }),
    '"n" stands further down in given; a value can only use the ones above it.',
  ],
  "vary-only": [
    issue("vary-only", { operation: "integers" }),
    'integers draws at random, which is possible in "vary" only.',
  ],
  "unknown-operation": [issue("unknown-operation", { name: "f", nearest: "" }), 'There is no operation "f".'],
  "unknown-option": [
    issue("unknown-option", { operation: "conv2d", name: "pad", nearest: "" }),
    'conv2d has no option "pad".',
  ],
  "missing-argument": [issue("missing-argument", { operation: "relu", name: "x" }), 'relu needs "x".'],
  "too-many-arguments": [
    issue("too-many-arguments", { operation: "relu", most: 1, found: 2 }),
    "relu takes 1 argument and options in braces, not 2 arguments.",
  ],
  "wrong-argument": [
    issue("wrong-argument", { operation: "relu", name: "x", expected: "a tensor", found: "true" }),
    '"x" of relu must be a tensor, not true.',
  ],
  "shapes-differ": [
    issue("shapes-differ", { operation: "+", left: "2 × 2", right: "3" }),
    "+ needs shapes that match; these are 2 × 2 and 3.",
  ],
  "channels-differ": [
    issue("channels-differ", { operation: "conv2d", image: 3, filters: 1 }),
    "conv2d: the image has 3 channels, the filters expect 1.",
  ],
  "not-divisible": [
    issue("not-divisible", { operation: "conv2d", name: "x", value: 3, by: 2 }),
    "conv2d: x (3) cannot be split into 2 groups.",
  ],
  "kernel-too-large": [
    issue("kernel-too-large", { axis: "rows", kernel: 5, input: 4 }),
    "The kernel spans 5 rows, the padded input has only 4.",
  ],
  "window-only-padding": [
    issue("window-only-padding", { operation: "maxPool2d" }),
    "A window of maxPool2d would lie in the padding alone.",
  ],
  "output-empty": [
    issue("output-empty", { operation: "convTranspose2d", axis: "rows" }),
    "convTranspose2d would give an output without rows.",
  ],
  "tensor-too-large": [
    issue("tensor-too-large", { cells: 2_000_000, limit: 1_000_000 }),
    "A tensor of 2,000,000 cells is too large; at most 1,000,000.",
  ],
  "too-much-read": [
    issue("too-much-read", { limit: 5_000_000 }),
    "The operations up to here look at more than 5,000,000 cells; use smaller tensors.",
  ],
  "too-much-work": [
    issue("too-much-work", { multiplyAdds: 500_000_000, limit: 100_000_000 }),
    "This is as much work as 500,000,000 multiply-adds; at most 100,000,000 are allowed.",
  ],
  "index-outside": [issue("index-outside", { index: 2, length: 2 }), "Index 2 is outside 0 … 1."],
  "value-not-finite": [issue("value-not-finite", {}), "The value is not a finite number."],
  "not-numeric": [issue("not-numeric", { found: "true" }), "The value is true, not a number or a tensor."],
  "file-too-long": [
    issue("file-too-long", { length: 100_001, limit: 100_000 }),
    "The file has 100,001 characters; at most 100,000 are read.",
  ],
  "file-too-deep": [
    issue("file-too-deep", { limit: 50 }),
    "Lists and fields are nested more than 50 levels deep here.",
  ],
  "bad-character": [
    issue("bad-character", { code: "0000" }),
    "There is an invisible character here (U+0000). Delete it.",
  ],
  "not-yaml": [
    issue("not-yaml", { detail: "a quotation mark is not closed" }),
    "This is not readable YAML: a quotation mark is not closed.",
  ],
  "repeated-key": [issue("repeated-key", { key: "title" }), '"title" is written twice.'],
  "unknown-anchor": [
    issue("unknown-anchor", { anchor: "b" }),
    "*b stands for &b, which is nowhere above. Text that begins with * needs quotation marks.",
  ],
  "endless-anchor": [issue("endless-anchor", { anchor: "a" }), "*a stands inside &a itself."],
  "too-many-aliases": [
    issue("too-many-aliases", { limit: 100 }),
    "This is one alias too many; a file has at most 100.",
  ],
  "anchors-multiply": [
    issue("anchors-multiply", { limit: 1_000_000 }),
    "Written out, the aliases up to here are more than 1,000,000 characters.",
  ],
  "not-an-exercise": [
    issue("not-an-exercise", { detail: "it is a list" }),
    "This is not an exercise: it is a list.",
  ],
  "unknown-key": [
    issue("unknown-key", { key: "titel", nearest: "title" }, ["titel"]),
    '"titel" is not a field here. Did you mean "title"?',
  ],
  "unknown-kind": [issue("unknown-kind", { kind: "text", nearest: "" }), 'There is no question kind "text".'],
  "bad-field": [
    issue("bad-field", { field: '"title"', detail: "is missing" }, ["title"]),
    '"title" is missing.',
  ],
  "name-taken": [
    issue("name-taken", { name: "R", by: "a given value" }),
    '"R" is already the name of a given value.',
  ],
  "unknown-placeholder": [
    issue("unknown-placeholder", { name: "Q", nearest: "R" }),
    '{{Q}} is not among the given values. Did you mean "R"?',
  ],
  "unknown-part": [issue("unknown-part", { name: "q", nearest: "" }), 'There is no part "q".'],
  "given-too-large": [
    issue("given-too-large", { cells: 40_000, limit: 30_000 }),
    "The given values up to here have 40,000 cells; an exercise holds at most 30,000.",
  ],
  "answer-unused": [
    issue("answer-unused", { kind: "order" }),
    "An order part has no answer program; its own fields say what is right.",
  ],
  "not-given": [
    issue("not-given", { name: "G", nearest: "R" }),
    '"G" is not among the given values, and only they can vary. Did you mean "R"?',
  ],
  "unknown-mistake": [
    issue("unknown-mistake", { name: "kernel-fliped", nearest: "kernel-flipped" }),
    'There is no mistake "kernel-fliped". Did you mean "kernel-flipped"?',
  ],
  "never-made": [
    issue("never-made", { mistake: "stride-ignored" }),
    '"stride-ignored" can be made in none of the parts\' programs.',
  ],
  "bad-seed": [
    issue("bad-seed", { found: "-1" }),
    "A seed is a whole number of at least 0, or up to 64 letters, digits, _ and -; not -1.",
  ],
  "always-hidden": [
    issue("always-hidden", { tries: 100, hidden: "kernel-flipped, padding-ignored" }),
    "After 100 draws every one hid a mistake that it should reveal, the last one kernel-flipped, padding-ignored. Draw from more numbers, or reveal less.",
  ],
  "never-computed": [
    issue("never-computed", { tries: 1, last: issue("division-by-zero", { text: "1 / 0" }) }),
    "After 1 draw none could be used. The last one: Division by zero: 1 / 0.",
  ],
  "truth-unfit": [
    issue("truth-unfit", { kind: "number", found: "a 2 × 2 tensor" }),
    "A number part cannot have a 2 × 2 tensor as its answer.",
  ],
} satisfies { readonly [C in IssueCode]: readonly [IssueOf<C>, string] };

describe("describeIssue", () => {
  test.each(Object.entries(examples))("%s", (code, [found, sentence]) => {
    expect(found.code).toBe(code);
    expect(describeIssue(found)).toBe(sentence);
    expect(sentence).not.toMatch(/undefined|invalid|oops|error|\bnull\b|NaN|\[object/i);
  });

  test("long texts are cut where they are quoted", () => {
    const sentence = describeIssue(issue("not-a-number", { text: "x".repeat(1000) }));
    expect(sentence).toBe(`"${"x".repeat(40)}…" is not a number.`);
  });
});
