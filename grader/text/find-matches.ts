import { placesOf } from "./index-words";
import { beginsWithSlip, isSlipOf } from "./is-slip-of";
import { type Match, Matches, settle } from "./match";
import { pairMatches } from "./pair-matches";
import type { Pattern, Together } from "./pattern";
import type { ReadText } from "./read-text";
import type { Steps } from "./steps";

/** What was found in one text, so that a set of synonyms is looked for once, and how much work it took. */
export class Found {
  readonly matches = new Map<Pattern, Matches>();

  constructor(readonly steps: Steps) {}
}

/**
 * All matches of a pattern in a text. Time grows with the length of the text times the pattern's size and reach: a
 * token begins a bounded number of matches, and windows are bounded. When the steps are spent nothing more is found.
 */
export function findMatches(pattern: Pattern, text: ReadText, found: Found): Matches {
  const known = found.matches.get(pattern);
  if (known) return known;
  found.steps.take(1);
  const matches = new Matches(found.steps.spent ? [] : search(pattern, text, found), found.steps);
  found.matches.set(pattern, matches);
  return matches;
}

function search(pattern: Pattern, text: ReadText, found: Found): Iterable<Match> {
  switch (pattern.type) {
    case "word": {
      const { stem } = pattern;
      const fits = (word: string) => word === stem || isSlipOf(word, stem);
      return atTokens(text, placesOf({ initials: text.index.stems, like: stem, steps: found.steps }, fits));
    }
    case "prefix": {
      const { prefix } = pattern;
      const fits = (word: string) => word.startsWith(prefix) || beginsWithSlip(word, prefix);
      return atTokens(text, placesOf({ initials: text.index.words, like: prefix, steps: found.steps }, fits));
    }
    case "number":
      return atTokens(text, text.index.numbers.get(pattern.value) ?? []);
    case "any":
      return pattern.options.flatMap((option) => findMatches(option, text, found).all);
    case "together":
      return searchTogether(pattern, text, found);
    case "not":
      return findMatches(pattern.of, text, found).all.flatMap((match) =>
        match.open.length === 1 ? settle(match) : [],
      );
    case "mention":
      return findMatches(pattern.of, text, found).all.map(settle);
    case "all":
      return searchAll(pattern.parts, text, found);
  }
}

function atTokens({ negation, hidden }: ReadText, places: readonly number[]): readonly Match[] {
  return places
    .filter((at) => !hidden.has(at))
    .map((at) => {
      const own = negation.own.get(at);
      const settled = own === undefined ? [] : [own];
      return { first: at, last: at, words: [at], open: negation.bearing[at] ?? [], settled };
    });
}

function searchTogether(pattern: Together, text: ReadText, found: Found): readonly Match[] {
  const lefts = findMatches(pattern.left, text, found);
  const rights = findMatches(pattern.right, text, found);
  if (lefts.all.length === 0 || rights.all.length === 0) return [];
  const barriers = pattern.barriers.map((barrier) => findMatches(barrier, text, found));
  return pairMatches({ pattern, lefts, rights, barriers }, text, found.steps);
}

/** One match of everything together, from the first affirmed match of each. */
function searchAll(parts: readonly Pattern[], text: ReadText, found: Found): readonly Match[] {
  let whole: Match | null = null;
  for (const part of parts) {
    const match = findMatches(part, text, found).affirmed;
    if (!match) return [];
    whole = whole ? join(whole, match) : match;
  }
  return whole ? [whole] : [];
}

/** Unlike `combine`, two parts of an answer may rest on the same words. */
const join = (a: Match, b: Match): Match => ({
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
  words: [...new Set([...a.words, ...b.words])].sort((x, y) => x - y),
  open: [],
  settled: [],
});
