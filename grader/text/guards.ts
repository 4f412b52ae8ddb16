import { copiedWords } from "./copied-words";
import { Found, findMatches } from "./find-matches";
import type { Match } from "./match";
import { parsePattern } from "./parse-pattern";
import type { Pattern } from "./pattern";
import { PatternPool } from "./pattern-pool";
import { type ReadText, readText } from "./read-text";
import { isBag, isNotes } from "./sentence-words";
import type { Steps } from "./steps";
import type { Token } from "./token";

/** Why a whole answer is left to people, whatever words are in it. */
export type Guard = "keywords" | "prompt-copied" | "to-the-marker" | "disowned" | "too-long";

const pool = new PatternPool();

const own = (texts: readonly string[]): readonly Pattern[] =>
  texts.map((text) => {
    const parsed = parsePattern(text, new Map());
    if (!parsed.ok) throw new Error(`a guard's pattern cannot be read: ${text}`);
    return pool.intern(parsed.value);
  });

const TO_THE_MARKER = own([
  "(full | maximum | max | all | some | partial | extra) (mark | marks | point | points | credit | score | grade)",
  "near(give | award | grant | assign | deserve, mark | marks | point | points | credit | grade | score, 6)",
  "(please | kindly | must | should | just) (mark | grade | accept | award | rate | score)",
  "(dear | the | this | you) (grader | marker | examiner | corrector | autograder | professor | teacher | tutor)",
  "(grader | marker | autograder) (should | must | please)",
  "(ignore | disregard | forget | override) near(all | any | the | your | previous | above, instruct* | rubric* | rule | prompt | criteria, 3)",
  '(ignore | disregard) (rubric | instruct*) | "language model" | "as an ai" | "system prompt" | chatgpt',
  "(this | my) (answer | response | solution) (is | should | must) (correct | right | count* | complete | marked | accepted | graded)",
  "(mark | grade | count | treat | consider | accept) (this | it | my | me) (as | answer) | outcome met | points met",
]);

const DISOWNED = own([
  '(is | are | was | be | were) (false | wrong | untrue | incorrect | nonsense | rubbish | mistaken) | "not true" | "not correct" | "not right"',
  '"not the case" | myth | misconception | "just kidding" | untrue | "my guess" | "no idea"',
  '"the opposite" (is | happens | of) | "the other way around" | "the other way round" | "none of this" | "none of these"',
  "(false | wrong | incorrect | mistake) that | (wrong | false | incorrect) to (say | think | believe | claim)",
  "(people | student | students | some | many | one | you) (think | believe | claim | say | assume) | (i | we) (doubt | guess)",
  '(don\'t | "do not" | dont | not | doubt) (know | understand | remember | sure | think | believe | agree | say)',
  '(nobody | nothing | "no one") (say | think | believe | claim | here | above | of this)',
]);

/** Statements, not withdrawals: "values at the border are wrong", "images that it does not know". */
const OF_THINGS = own([
  "before((values | pixels | numbers | entries) (at | near | on | along | in | around | close | there), are | were, 5, !that, !if, !and, !because) (false | wrong | untrue | incorrect)",
  '("values are" | "pixels are" | "numbers are" | "entries are") (false | wrong | untrue | incorrect)',
  "before(data | image* | picture* | sample* | example* | ones, (not | don't) know, 5, !i, !we, !if, !whether)",
]);

/** Beyond the copied words an answer needs at least this many of its own. */
const LEAST_OWN_WORDS = 6;

/** An answer read for patterns, with the guard that leaves it to people, if any. */
export interface GuardedText {
  readonly read: ReadText;
  readonly guard: Guard | null;
}

/** Reads an answer to a prompt. Questions, copied words and lists of keywords are hidden from every pattern. */
export function readGuarded(text: string, prompt: string, steps: Steps): GuardedText {
  const open = readText(text, () => new Set());
  const copied = copiedWords(open.tokens, prompt);
  const hidden = new Set([...copied, ...hiddenSentences(open.tokens)]);
  const guard = guardOf(open, copied, new Found(steps));
  return { read: { ...open, hidden }, guard: guard ?? (steps.spent ? "too-long" : null) };
}

function guardOf(open: ReadText, copied: ReadonlySet<number>, found: Found): Guard | null {
  const matchesOf = (pattern: Pattern) => findMatches(pattern, open, found).all;
  if (TO_THE_MARKER.some((pattern) => matchesOf(pattern).length > 0)) return "to-the-marker";
  if (copied.size > 0 && open.tokens.length - copied.size < LEAST_OWN_WORDS) return "prompt-copied";
  if (isBag(open.tokens) && !isNotes(open.tokens)) return "keywords";
  const ofThings = byWord(OF_THINGS.flatMap(matchesOf));
  const disowns = ({ words: [first = -1, ...rest] }: Match) =>
    !ofThings.get(first)?.some((match) => rest.every((word) => match.words.includes(word)));
  return DISOWNED.some((pattern) => matchesOf(pattern).some(disowns)) ? "disowned" : null;
}

/** Matches by each of the words they rest on. */
function byWord(matches: readonly Match[]): ReadonlyMap<number, readonly Match[]> {
  const found = new Map<number, Match[]>();
  for (const match of matches)
    for (const word of match.words) {
      const list = found.get(word) ?? [];
      list.push(match);
      found.set(word, list);
    }
  return found;
}

function hiddenSentences(tokens: readonly Token[]): number[] {
  const sentences = new Map<number, number[]>();
  tokens.forEach(({ sentence }, at) => {
    const list = sentences.get(sentence) ?? [];
    list.push(at);
    sentences.set(sentence, list);
  });
  return [...sentences.values()].flatMap((places) => {
    const own = places.flatMap((at) => tokens[at] ?? []);
    return own.at(-1)?.text === "?" || isBag(own) ? places : [];
  });
}
