import { describe, expect, test } from "vitest";
import { type IssueCode, type IssueOf, issue } from "./issue";
import { describeIssue } from "./messages.en";

/** One issue of every code with its sentence; a new code does not compile without one. */
const examples = {
  blank: [issue("blank", {}), "There is no answer yet."],
  "blank-cells": [issue("blank-cells", { count: 1 }), "1 cell is still empty."],
  "not-a-number": [issue("not-a-number", { text: "x" }, [1, 2]), 'Row 2, column 3: "x" is not a number.'],
  "thousands-comma": [
    issue("thousands-comma", { text: "12,288", whole: "12288", decimal: "12.288" }, [0, 0]),
    'Row 1, column 1: "12,288" can be read in two ways; write 12288 or 12.288.',
  ],
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
  "too-many-words": [
    issue("too-many-words", { count: 1200, limit: 1000 }),
    "The answer has 1,200 words and marks; at most 1,000 are read.",
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
  "unknown-entry": [
    issue("unknown-entry", { name: "edgse", nearest: "edges" }),
    'There is no "edgse" here. Did you mean "edges"?',
  ],
  "not-an-entry": [
    issue("not-an-entry", {}),
    "This part asks for a list of names, not for lists within a list.",
  ],
  "chosen-twice": [issue("chosen-twice", { name: "a" }), '"a" is given twice.'],
  "too-many-chosen": [
    issue("too-many-chosen", { count: 1234, limit: 100 }),
    "The answer has 1,234 entries; at most 100 are read.",
  ],
  "only-one": [issue("only-one", { count: 2 }), "This part asks for one; these are 2."],
  "not-a-pair": [
    issue("not-a-pair", { text: "edges" }),
    '"edges" is not a pair; write pairs like edges: early; faces: deep.',
  ],
  "not-a-cell": [
    issue("not-a-cell", { text: "top" }),
    '"top" is not a cell; write its row and its column, like (0, 2).',
  ],
  "cell-not-whole": [
    issue("cell-not-whole", { text: "1.5" }),
    "A cell has a whole row and a whole column, not 1.5.",
  ],
  "cell-outside": [issue("cell-outside", { axis: "row", at: 9, length: 4 }), "Row 9 is outside the 4 rows."],
  "cell-twice": [issue("cell-twice", { row: 1, column: 2 }), "The cell in row 1, column 2 is given twice."],
  "not-a-formula": [
    issue("not-a-formula", { found: "a list of 2" }),
    "This part asks for a formula, not for a list of 2.",
  ],
  "formula-too-deep": [
    issue("formula-too-deep", { limit: 50 }),
    "The formula is nested more than 50 levels deep.",
  ],
  "formula-sign": [
    issue("formula-sign", { sign: "!" }),
    'A formula has no place for "!"; it has letters, numbers, + - * / ^, parentheses and functions.',
  ],
  "formula-incomplete": [
    issue("formula-incomplete", { text: "(W" }),
    '"(W" is not a complete formula. Look for a sign or a parenthesis that is missing or too many.',
  ],
  "unknown-variable": [
    issue("unknown-variable", { name: "WK", known: "W, K", suggestion: "W*K" }),
    '"WK" is not one of the letters here (W, K). Did you mean "W*K"?',
  ],
  "unknown-function": [
    issue("unknown-function", { name: "sin", known: "floor, ceil" }),
    'There is no function "sin"; there are floor, ceil. For a product write *.',
  ],
  "wrong-inputs": [issue("wrong-inputs", { name: "sqrt", found: 2 }), "sqrt does not take 2 values."],
  "chosen-mistake": [
    issue("chosen-mistake", { mistake: "padding-ignored" }),
    "This is what one gets when the padding is left out.",
  ],
  "broken-order": [
    issue("broken-order", { before: "Pad", after: "Slide" }),
    "“Pad” must come before “Slide”.",
  ],
  "steps-missing": [issue("steps-missing", { count: 2 }), "2 steps are missing."],
  "step-does-not-belong": [
    issue("step-does-not-belong", { text: "Shuffle", feedback: "Order matters." }),
    "“Shuffle” does not belong here. Order matters.",
  ],
  "not-prose": [
    issue("not-prose", { found: "a list of 2" }),
    "This part asks for sentences, not for a list of 2.",
  ],
  "left-to-people": [
    issue("left-to-people", { guard: "prompt-copied" }),
    "Most of this repeats the question. A person will read it.",
  ],
  "size-differs": [issue("size-differs", { found: "2 × 2" }), "The size is not 2 × 2."],
  "axes-differ": [issue("axes-differ", { found: 1 }), "The size does not have 1 axis."],
  "right-in-other-layout": [
    issue("right-in-other-layout", { channels: "first" }),
    "These numbers are right with channels last; here channels come first.",
  ],
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
  "part-without-value": [
    issue("part-without-value", { name: "o" }),
    '"o" is a part without a value that a program could use.',
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
  "region-outside": [
    issue("region-outside", { operation: "crop", axis: "rows", from: 2, to: 5, length: 4 }),
    "crop asks for rows 2 … 5; there are only rows 0 … 3.",
  ],
  "padding-too-large": [
    issue("padding-too-large", { operation: "pad", mode: "reflect", axis: "columns", padding: 4, most: 2 }),
    'pad: mode "reflect" can add at most 2 columns on a side here, not 4.',
  ],
  "no-receptive-field": [
    issue("no-receptive-field", { layer: "flatten" }),
    "The cells after a layer flatten do not all see windows of one size; leave it out of receptiveField.",
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
  "bad-pattern": [
    issue("bad-pattern", { detail: "a quotation mark is not closed" }),
    "This is not a pattern: a quotation mark is not closed.",
  ],
  "pattern-too-large": [
    issue("pattern-too-large", { size: 1200, limit: 1000 }),
    "The pattern has 1,200 parts, its synonyms written out; at most 1,000 are read.",
  ],
  "rubric-too-large": [
    issue("rubric-too-large", { size: 3100, limit: 3000 }),
    "The patterns of this rubric have 3,100 different parts; at most 3,000 are read.",
  ],
  "pattern-too-long": [
    issue("pattern-too-long", { length: 1200, limit: 1000 }),
    "The pattern has 1,200 characters; at most 1,000 are read.",
  ],
  "unknown-synonyms": [
    issue("unknown-synonyms", { name: "reduse", nearest: "reduce" }),
    'There is no set of synonyms "$reduse". Did you mean "$reduce"?',
  ],
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
  "entry-repeated": [
    issue("entry-repeated", { text: "a" }),
    '"a" is there already; students could not tell the two apart.',
  ],
  "steps-in-circle": [
    issue("steps-in-circle", { chain: "a after b after a" }),
    "These steps wait for each other: a after b after a.",
  ],
  "any-order-right": [
    issue("any-order-right", {}),
    "Every order of these steps would be right; let one come after another.",
  ],
  "no-partner": [issue("no-partner", { id: "edges" }), '"edges" has no partner in "pairs".'],
  "no-right-option": [issue("no-right-option", {}), "No option is right."],
  "several-right": [
    issue("several-right", { count: 2 }),
    "2 options are right, where only one may be chosen.",
  ],
  "options-alike": [
    issue("options-alike", { first: "a", second: "c" }),
    'The options "a" and "c" show the same value.',
  ],
  "not-given": [
    issue("not-given", { name: "G", nearest: "R" }),
    '"G" is not among the given values, and only they can vary. Did you mean "R"?',
  ],
  "unknown-mistake": [
    issue("unknown-mistake", { name: "kernel-fliped", nearest: "kernel-flipped" }),
    'There is no mistake "kernel-fliped". Did you mean "kernel-flipped"?',
  ],
  "mistake-without-answer": [
    issue("mistake-without-answer", {}),
    "An option can show a mistake only where the part has an answer program.",
  ],
  "mistake-not-made": [
    issue("mistake-not-made", { mistake: "padding-ignored" }),
    'The answer program gives no occasion for "padding-ignored" (padding left out).',
  ],
  "mistake-silent": [
    issue("mistake-silent", { mistake: "padding-ignored" }),
    '"padding-ignored" (padding left out) leads to the right answer here; it cannot be a wrong option.',
  ],
  "grid-unfit": [
    issue("grid-unfit", { found: "the number 3", limit: 40 }),
    "A grid is a matrix of at most 40 rows and 40 columns, not the number 3.",
  ],
  "region-empty": [issue("region-empty", {}), "No cell is right."],
  "domain-empty": [
    issue("domain-empty", { name: "k", from: 0.2, to: 0.8, whole: true }),
    '"k" can have no value: there is no whole number from 0.2 to 0.8.',
  ],
  "formula-undefined": [
    issue("formula-undefined", { defined: 0, tried: 96 }),
    "The answer program has a value at 0 of 96 points of the domain; that is too few.",
  ],
  "example-needed": [
    issue("example-needed", {}),
    'The answer program cannot be written as a formula; give one that is right as "example".',
  ],
  "example-differs": [issue("example-differs", {}), "The example is not equal to the answer program."],
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
