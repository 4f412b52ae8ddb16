import type { KindIssueData } from "./kind-issues";
import { explainMistake, nameMistake } from "./mistakes.en";
import { count, plural, quote, quoteWhole, suggest } from "./words.en";

/** The English sentence of every issue of single kinds. */
export const kindSentences: {
  readonly [C in keyof KindIssueData]: (data: Readonly<KindIssueData[C]>) => string;
} = {
  "unknown-entry": ({ name, nearest }) => `There is no ${quote(name)} here.${suggest(nearest)}`,
  "not-an-entry": () => "This part asks for a list of names, not for lists within a list.",
  "chosen-twice": ({ name }) => `${quote(name)} is given twice.`,
  "too-many-chosen": ({ count: chosen, limit }) =>
    `The answer has ${count(chosen)} entries; at most ${limit} are read.`,
  "only-one": ({ count: chosen }) => `This part asks for one; these are ${chosen}.`,
  "not-a-pair": ({ text }) => `${quote(text)} is not a pair; write pairs like edges: early; faces: deep.`,
  "not-a-cell": ({ text }) => `${quote(text)} is not a cell; write its row and its column, like (0, 2).`,
  "cell-not-whole": ({ text }) => `A cell has a whole row and a whole column, not ${text}.`,
  "cell-outside": ({ axis, at, length }) =>
    `${axis === "row" ? "Row" : "Column"} ${at} is outside the ${plural(length, axis)}.`,
  "cell-twice": ({ row, column }) => `The cell in row ${row}, column ${column} is given twice.`,
  "not-a-formula": ({ found }) => `This part asks for a formula, not for ${found}.`,
  "formula-too-deep": ({ limit }) => `The formula is nested more than ${limit} levels deep.`,
  "formula-sign": ({ sign }) =>
    `A formula has no place for ${quote(sign)}; it has letters, numbers, + - * / ^, parentheses and functions.`,
  "formula-incomplete": ({ text }) =>
    `${quote(text)} is not a complete formula. Look for a sign or a parenthesis that is missing or too many.`,
  "unknown-variable": ({ name, known, suggestion }) =>
    `${quote(name)} is not one of the letters here (${known}).${suggest(suggestion)}`,
  "unknown-function": ({ name, known }) =>
    `There is no function ${quote(name)}; there are ${known}. For a product write *.`,
  "wrong-inputs": ({ name, found }) => `${name} does not take ${plural(found, "value")}.`,

  "chosen-mistake": ({ mistake }) => explainMistake(mistake),
  "broken-order": ({ before, after }) => `${quoteWhole(before)} must come before ${quoteWhole(after)}.`,
  "steps-missing": ({ count: missing }) => `${plural(missing, "step is", "steps are")} missing.`,
  "step-does-not-belong": ({ text, feedback }) =>
    `${quoteWhole(text)} does not belong here.${feedback === "" ? "" : ` ${feedback}`}`,

  "entry-repeated": ({ text }) => `${quote(text)} is there already; students could not tell the two apart.`,
  "steps-in-circle": ({ chain }) => `These steps wait for each other: ${chain}.`,
  "any-order-right": () => "Every order of these steps would be right; let one come after another.",
  "no-partner": ({ id }) => `${quote(id)} has no partner in "pairs".`,
  "no-right-option": () => "No option is right.",
  "several-right": ({ count: right }) => `${right} options are right, where only one may be chosen.`,
  "options-alike": ({ first, second }) => `The options "${first}" and "${second}" show the same value.`,
  "unknown-mistake": ({ name, nearest }) => `There is no mistake ${quote(name)}.${suggest(nearest)}`,
  "mistake-without-answer": () => "An option can show a mistake only where the part has an answer program.",
  "mistake-not-made": ({ mistake }) =>
    `The answer program gives no occasion for "${mistake}" (${nameMistake(mistake)}).`,
  "mistake-silent": ({ mistake }) =>
    `"${mistake}" (${nameMistake(mistake)}) leads to the right answer here; it cannot be a wrong option.`,
  "grid-unfit": ({ found, limit }) =>
    `A grid is a matrix of at most ${limit} rows and ${limit} columns, not ${found}.`,
  "region-empty": () => "No cell is right.",
  "domain-empty": ({ name, from, to, whole }) =>
    `"${name}" can have no value: there is no ${whole ? "whole " : ""}number from ${from} to ${to}.`,
  "formula-undefined": ({ defined, tried }) =>
    `The answer program has a value at ${defined} of ${plural(tried, "point")} of the domain; that is too few.`,
  "example-needed": () =>
    'The answer program cannot be written as a formula; give one that is right as "example".',
  "example-differs": () => "The example is not equal to the answer program.",
};
