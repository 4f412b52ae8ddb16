import type { Found } from "./found";
import { beginsWithSlip, isSlipOf } from "./is-slip-of";
import { combine, type Match, Matches, settle } from "./match";
import { type Pattern, reachOf, type Together } from "./pattern";
import type { ReadText } from "./read-text";
import type { Token } from "./token";

/**
 * All matches of a pattern in a text. Time grows with the length of the text times the pattern's size and reach: a
 * token begins a bounded number of matches, and windows are bounded.
 */
export function findMatches(pattern: Pattern, text: ReadText, found: Found): Matches {
  const known = found.matches.get(pattern);
  if (known) return known;
  const matches = new Matches(search(pattern, text, found));
  found.matches.set(pattern, matches);
  return matches;
}

function search(pattern: Pattern, text: ReadText, found: Found): readonly Match[] {
  if (!found.spend(text.tokens.length)) return [];
  switch (pattern.type) {
    case "word":
      return searchToken(text, ({ stem }) => stem === pattern.stem || isSlipOf(stem, pattern.stem));
    case "prefix":
      return searchToken(
        text,
        ({ kind, text: word }) =>
          kind === "word" && (word.startsWith(pattern.prefix) || beginsWithSlip(word, pattern.prefix)),
      );
    case "number":
      return searchToken(
        text,
        ({ kind, text: digits }) => kind === "number" && Number(digits) === pattern.value,
      );
    case "any":
      return pattern.options.flatMap((option) => {
        const { all } = findMatches(option, text, found);
        return found.spend(MATCH_COST * all.length) ? all : [];
      });
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

function searchToken(
  { tokens, negation, hidden }: ReadText,
  fits: (token: Token) => boolean,
): readonly Match[] {
  return tokens.flatMap((token, at) => {
    if (hidden.has(at) || !fits(token)) return [];
    const own = negation.own.get(at);
    const settled = own === undefined ? [] : [own];
    return { first: at, last: at, words: [at], open: negation.bearing[at] ?? [], settled };
  });
}

/** Partners kept of one match, and looked at: the nearest. They bound the work in a text that matches everywhere. */
const MOST_PARTNERS = 6;
const MOST_TRIES = 24;

/** Putting two matches together takes about as long as comparing so many words, for each word in them. */
const MATCH_COST = 20;

function searchTogether(pattern: Together, text: ReadText, found: Found): readonly Match[] {
  const lefts = findMatches(pattern.left, text, found).all;
  const rights = findMatches(pattern.right, text, found);
  if (lefts.length === 0 || rights.all.length === 0) return [];
  const barriers = pattern.barriers.map((barrier) => findMatches(barrier, text, found));
  return lefts.flatMap((left) => {
    const results: Match[] = [];
    let tries = 0;
    for (const right of nearestFirst(left, rights, pattern)) {
      if (results.length === MOST_PARTNERS || tries === MOST_TRIES) break;
      if (text.tokens[right.first]?.sentence !== text.tokens[left.first]?.sentence) continue;
      tries++;
      const extent = 1 + barriers.length * (pattern.window + 1);
      if (!found.spend(MATCH_COST * (left.words.length + right.words.length) + extent)) return [];
      const both = combine(left, right);
      if (both && !barriers.some((barrier) => standsWithin(barrier, both))) results.push(both);
    }
    return results;
  });
}

/** The matches within the pattern's window, from near to far. */
function* nearestFirst(left: Match, rights: Matches, { ordered, window, right }: Together): Generator<Match> {
  const ahead = left.last - left.first + window + 1;
  const behind = ordered ? 0 : window + reachOf(right);
  for (let distance = 0; distance <= Math.max(ahead, behind); distance++) {
    if (distance <= ahead && (!ordered || left.first + distance > left.last))
      yield* rights.startingAt(left.first + distance);
    if (distance === 0 || distance > behind) continue;
    for (const match of rights.startingAt(left.first - distance))
      if (left.first - match.last - 1 <= window) yield match;
  }
}

function standsWithin(barrier: Matches, { first, last, words }: Match): boolean {
  for (let at = first; at <= last; at++) {
    const inside = (match: Match) => match.last <= last && !match.words.some((word) => words.includes(word));
    if (barrier.startingAt(at).some(inside)) return true;
  }
  return false;
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
