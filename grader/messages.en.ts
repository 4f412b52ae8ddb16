import { describePlace } from "./describe-place.en";
import { fileSentences } from "./file-messages.en";
import type { Issue, IssueCode, IssueData } from "./issue";
import { kindSentences } from "./kind-messages.en";
import { count, nameIs, plural, quote, suggest } from "./words.en";

const GUARDS: Readonly<Record<IssueData["left-to-people"]["guard"], string>> = {
  keywords: "These are words without sentences that say how they belong together.",
  "prompt-copied": "Most of this repeats the question.",
  "to-the-marker": "This speaks to whoever marks it.",
  disowned: "The answer says of something that it is not so, or that it is not sure.",
  "too-long": "This is too long for the rules.",
};

/** The English sentence of every issue, made from its facts. Specific, short, kind. */
const sentences: { readonly [C in IssueCode]: (data: Readonly<IssueData[C]>) => string } = {
  ...fileSentences,
  ...kindSentences,
  blank: () => "There is no answer yet.",
  "blank-cells": ({ count: blanks }) => `${plural(blanks, "cell is", "cells are")} still empty.`,
  "not-a-number": ({ text }) => `${quote(text)} is not a number.`,
  "thousands-comma": ({ text, whole, decimal }) =>
    decimal === null
      ? `${quote(text)} has commas between its digits; write ${whole}.`
      : `${quote(text)} can be read in two ways; write ${whole} or ${decimal}.`,
  "decimal-comma": ({ text, suggestion }) =>
    `${quote(text)} has a decimal comma; write ${suggestion} with a point.`,
  "unclosed-parenthesis": ({ text }) => `${quote(text)} has a parenthesis that is not closed.`,
  "unclosed-bracket": ({ text }) => `A bracket is open or one too many in ${quote(text)}.`,
  "not-finite": ({ text }) => `${quote(text)} is too large to be a number here.`,
  "division-by-zero": ({ text }) => `Division by zero: ${text}.`,
  "number-too-long": ({ length, limit }) =>
    `A number of ${count(length)} characters is too long; at most ${limit} are read.`,
  "answer-too-long": ({ length, limit }) =>
    `The answer has ${count(length)} characters; at most ${count(limit)} are read.`,
  "too-many-words": ({ count: words, limit }) =>
    `The answer has ${count(words)} words and marks; at most ${count(limit)} are read.`,
  "too-many-cells": ({ limit }) => `The answer has too many cells; at most ${count(limit)} are read.`,
  "too-deeply-nested": ({ limit }) => `The lists are nested too deeply; at most ${limit} levels are read.`,
  "ragged-row": ({ row, cells, others }) =>
    cells === 0
      ? `Row ${row} is empty.`
      : `Row ${row} has ${plural(cells, "number")}, the rows before it ${others}.`,
  "ragged-channels": ({ row, column, channels, others }) =>
    `Row ${row}, column ${column} has ${plural(channels, "channel")}, the cells before it ${others}.`,
  "ragged-depth": ({ row }) => `Row ${row} is nested differently from the others.`,
  "not-a-shape": ({ text }) => `${quote(text)} is not a size; write it like 128x128x3.`,
  "axis-not-positive": ({ axis, text }) =>
    `${typeof axis === "number" ? `Axis ${axis} is` : nameIs(axis)} ${text}; every length is a whole number of at least 1.`,
  "not-text": ({ found }) => `This part asks for one number, not for ${found}.`,
  "not-prose": ({ found }) => `This part asks for sentences, not for ${found}.`,
  "not-an-answer": ({ found }) => `An answer is text, a number or lists of these, not ${found}.`,
  "size-differs": ({ found }) => `The size is not ${found}.`,
  "axes-differ": ({ found }) => `The size does not have ${plural(found, "axis", "axes")}.`,
  "right-in-other-layout": ({ channels }) =>
    `These numbers are right with channels ${channels === "first" ? "last" : "first"}; here channels come ${channels}.`,
  "other-layout": ({ expected }) => `These are the right numbers in another order; write ${expected}.`,
  "left-to-people": ({ guard }) => `${GUARDS[guard]} A person will read it.`,

  "syntax-error": ({ detail }) => `This is not a complete expression: ${detail}.`,
  "not-allowed": ({ construct }) => `The answer language has no place for ${construct}.`,
  "program-too-long": ({ length, limit }) =>
    `The program has ${count(length)} characters; at most ${count(limit)} are read.`,
  "program-too-deep": ({ limit }) => `The program is nested more than ${limit} levels deep.`,
  "out-of-steps": ({ limit }) => `The program takes more than ${count(limit)} steps.`,
  "unknown-name": ({ name, nearest }) => `"${name}" is not known here.${suggest(nearest)}`,
  "later-part": ({ name }) => `"${name}" is a later part; a part can only use the ones before it.`,
  "part-without-value": ({ name }) => `"${name}" is a part without a value that a program could use.`,
  "later-given": ({ name }) =>
    `"${name}" stands further down in given; a value can only use the ones above it.`,
  "unknown-operation": ({ name, nearest }) => `There is no operation "${name}".${suggest(nearest)}`,
  "vary-only": ({ operation }) => `${operation} draws at random, which is possible in "vary" only.`,
  "unknown-option": ({ operation, name, nearest }) =>
    `${operation} has no option "${name}".${suggest(nearest)}`,
  "missing-argument": ({ operation, name }) => `${operation} needs "${name}".`,
  "too-many-arguments": ({ operation, most, found }) =>
    `${operation} takes ${plural(most, "argument")} and options in braces, not ${found} arguments.`,
  "wrong-argument": ({ operation, name, expected, found }) =>
    `"${name}" of ${operation} must be ${expected}, not ${found}.`,
  "shapes-differ": ({ operation, left, right }) =>
    `${operation} needs shapes that match; these are ${left} and ${right}.`,
  "channels-differ": ({ operation, image, filters }) =>
    `${operation}: the image has ${plural(image, "channel")}, the filters expect ${filters}.`,
  "not-divisible": ({ operation, name, value, by }) =>
    `${operation}: ${name} (${value}) cannot be split into ${by} groups.`,
  "kernel-too-large": ({ axis, kernel, input }) =>
    `The kernel spans ${kernel} ${axis}, the padded input has only ${input}.`,
  "window-only-padding": ({ operation }) => `A window of ${operation} would lie in the padding alone.`,
  "region-outside": ({ operation, axis, from, to, length }) =>
    `${operation} asks for ${axis} ${from} … ${to}; there are only ${axis} 0 … ${length - 1}.`,
  "padding-too-large": ({ operation, mode, axis, padding, most }) =>
    `${operation}: mode "${mode}" can add at most ${most} ${axis} on a side here, not ${padding}.`,
  "no-receptive-field": ({ layer }) =>
    `The cells after a layer ${layer} do not all see windows of one size; leave it out of receptiveField.`,
  "output-empty": ({ operation, axis }) => `${operation} would give an output without ${axis}.`,
  "tensor-too-large": ({ cells, limit }) =>
    `A tensor of ${count(cells)} cells is too large; at most ${count(limit)}.`,
  "too-much-read": ({ limit }) =>
    `The operations up to here look at more than ${count(limit)} cells; use smaller tensors.`,
  "too-much-work": ({ multiplyAdds, limit }) =>
    `This is as much work as ${count(multiplyAdds)} multiply-adds; at most ${count(limit)} are allowed.`,
  "index-outside": ({ index, length }) => `Index ${index} is outside 0 … ${length - 1}.`,
  "value-not-finite": () => "The value is not a finite number.",
  "not-numeric": ({ found }) => `The value is ${found}, not a number or a tensor.`,

  "bad-pattern": ({ detail }) => `This is not a pattern: ${detail}.`,
  "pattern-too-large": ({ size, limit }) =>
    `The pattern has ${count(size)} parts, its synonyms written out; at most ${count(limit)} are read.`,
  "rubric-too-large": ({ size, limit }) =>
    `The patterns of this rubric have ${count(size)} different parts; at most ${count(limit)} are read.`,
  "pattern-too-long": ({ length, limit }) =>
    `The pattern has ${count(length)} characters; at most ${count(limit)} are read.`,
  "unknown-synonyms": ({ name, nearest }) =>
    `There is no set of synonyms "$${name}".${nearest === "" ? "" : ` Did you mean "$${nearest}"?`}`,

  "never-computed": ({ tries, last }) =>
    `After ${plural(tries, "draw")} none could be used. The last one: ${describeIssue(last)}`,
};

/** The sentence for one issue, with the place it belongs to in front where it has one: "Row 2, column 3: …". */
export function describeIssue(found: Issue): string {
  return describePlace(found) + sentence(found);
}

function sentence<C extends IssueCode>({ code, data }: { code: C; data: Readonly<IssueData[C]> }): string {
  return sentences[code](data);
}
