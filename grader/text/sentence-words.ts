import type { Token } from "./token";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that tie others together. "and", "or" and "not" are left out: lists of keywords have them, too. */
const TIES = new Set([
  ...words("the a an this that these those it its they them their we our us you your i he she one ones"),
  ...words("of in on at by with for from to into onto over under through during between within without"),
  ...words("as than like about after before until because since so while whereas although though but when"),
  ...words("where if which who what how why whose then thus hence therefore however also instead rather"),
  ...words(
    "is are was were be been being am has have had do does did can could will would should may might must",
  ),
  ...words(
    "doesn't don't isn't aren't can't cannot won't wouldn't there here such each every both some any more",
  ),
  ...words("less only very too still already again all no"),
  // what notes say of a quantity: "depth unchanged"
  ...words("unchanged unaffected preserved kept reduced smaller larger"),
]);
/** Finite verbs of short notes: "reduces width and height". Third person alone; the bare form is a keyword as well. */
const VERBS = new Set([
  ...words(
    "reduces decreases shrinks lowers keeps preserves maintains retains stays remains leaves makes gives",
  ),
  ...words(
    "gets allows helps lets uses adds learns detects finds shows sees prevents avoids stops destroys ruins",
  ),
  ...words(
    "improves increases enlarges combines mixes computes compares moves slides takes needs loses becomes",
  ),
  ...words(
    "maximises maximizes updates changes flows vanishes passes works creates generalises generalizes captures",
  ),
]);

/** The same without an ending, told from keywords by the plural before them: "layers detect". */
const PLURAL_VERBS = new Set(
  words(
    "detect learn find recognise recognize respond react see combine produce get keep stay become capture extract",
  ),
);
/** Marks with which notes say that one thing belongs to another. */
const TYING_MARKS = new Set([":", "=", "→"]);

/** Shortest list that can be told from a note. */
const LEAST_WORDS = 6;
/** Share of tying words: 0.3 to 0.6 in prose, 0.1 to 0.3 in notes. A single one will do for a short note. */
const LEAST_SHARE = 0.1;
/** From here on a single tying word may be there by chance. */
const LONG_LIST = 9;

/** More lines than that are a list again. */
const MOST_LINES = 4;

/** Whether every sentence is a short note of two to five words, as in points under each other. */
export function isNotes(tokens: readonly Token[]): boolean {
  const lengths = new Map<number, number>();
  for (const { kind, sentence } of tokens)
    if (kind === "word") lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1);
  const lines = [...lengths.values()];
  const short = lines.every((length) => length > 1 && length < LEAST_WORDS);
  return short && lines.length > 1 && lines.length <= MOST_LINES && !tokens.some(({ text }) => text === ",");
}

/** Whether a run of tokens is a bag of keywords: hardly a word that ties them together, or commas between them all. */
export function isBag(tokens: readonly Token[]): boolean {
  const found = tokens.filter(({ kind }) => kind === "word");
  if (found.length < LEAST_WORDS) return false;
  const pieces = tokens.filter(({ text }) => text === "," || text === ";").length + 1;
  if (pieces >= LEAST_WORDS && found.length < pieces * 1.5) return true;
  const tying = tokens.filter(({ text }, at) => {
    const plural = tokens[at - 1]?.text.endsWith("s") === true && PLURAL_VERBS.has(text);
    return plural || TIES.has(text) || VERBS.has(text) || TYING_MARKS.has(text);
  });
  return tying.length < (found.length < LONG_LIST ? 1 : Math.max(2, found.length * LEAST_SHARE));
}
