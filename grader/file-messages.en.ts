import type { FileIssueData } from "./file-issues";
import { count, plural, quote, suggest } from "./words.en";

/** The English sentence of every issue of exercise files and their variants. */
export const fileSentences: {
  readonly [C in keyof FileIssueData]: (data: Readonly<FileIssueData[C]>) => string;
} = {
  "file-too-long": ({ length, limit }) =>
    `The file has ${count(length)} characters; at most ${count(limit)} are read.`,
  "file-too-deep": ({ limit }) => `Lists and fields are nested more than ${limit} levels deep here.`,
  "bad-character": ({ code }) => `There is an invisible character here (U+${code}). Delete it.`,
  "not-yaml": ({ detail }) => `This is not readable YAML: ${detail}.`,
  "repeated-key": ({ key }) => `${quote(key)} is written twice.`,
  "unknown-anchor": ({ anchor }) =>
    `*${anchor} stands for &${anchor}, which is nowhere above. Text that begins with * needs quotation marks.`,
  "endless-anchor": ({ anchor }) => `*${anchor} stands inside &${anchor} itself.`,
  "too-many-aliases": ({ limit }) => `This is one alias too many; a file has at most ${limit}.`,
  "anchors-multiply": ({ limit }) =>
    `Written out, the aliases up to here are more than ${count(limit)} characters.`,
  "not-an-exercise": ({ detail }) => `This is not an exercise: ${detail}.`,
  "unknown-key": ({ key, nearest }) => `"${key}" is not a field here.${suggest(nearest)}`,
  "unknown-kind": ({ kind, nearest }) => `There is no question kind "${kind}".${suggest(nearest)}`,
  "bad-field": ({ field, detail }) => `${field === "" ? "This" : field} ${detail}.`,
  "name-taken": ({ name, by }) => `"${name}" is already the name of ${by}.`,
  "unknown-placeholder": ({ name, nearest }) =>
    `{{${name}}} is not among the given values.${suggest(nearest)}`,
  "unknown-part": ({ name, nearest }) => `There is no part "${name}".${suggest(nearest)}`,
  "given-too-large": ({ cells, limit }) =>
    `The given values up to here have ${count(cells)} cells; an exercise holds at most ${count(limit)}.`,
  "truth-unfit": ({ kind, found }) => `A ${kind} part cannot have ${found} as its answer.`,
  "answer-unused": ({ kind }) =>
    `${/^[aeiou]/.test(kind) ? "An" : "A"} ${kind} part has no answer program; its own fields say what is right.`,
  "not-given": ({ name, nearest }) =>
    `"${name}" is not among the given values, and only they can vary.${suggest(nearest)}`,
  "never-made": ({ mistake }) => `"${mistake}" can be made in none of the parts' programs.`,
  "bad-seed": ({ found }) =>
    `A seed is a whole number of at least 0, or up to 64 letters, digits, _ and -; not ${found}.`,
  "always-hidden": ({ tries, hidden }) =>
    `After ${plural(tries, "draw")} every one hid a mistake that it should reveal, the last one ${hidden}. Draw from more numbers, or reveal less.`,
};
