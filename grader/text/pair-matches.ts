import { combine, type Match, type Matches } from "./match";
import { reachOf, type Together } from "./pattern";
import type { ReadText } from "./read-text";
import type { Steps } from "./steps";

/** Partners kept of one match, and looked at: the nearest. They bound the work in a text that matches everywhere. */
const MOST_PARTNERS = 6;
const MOST_TRIES = 24;

/** What is to stand together, and what must not stand between. */
interface Pairing {
  readonly pattern: Together;
  readonly lefts: Matches;
  readonly rights: Matches;
  readonly barriers: readonly Matches[];
}

/** Every left match with its nearest partners. */
export function pairMatches(pairing: Pairing, text: ReadText, steps: Steps): readonly Match[] {
  const results: Match[] = [];
  for (const left of pairing.lefts.all) {
    if (steps.spent) break;
    for (const both of partnersOf(left, pairing, { text, steps })) results.push(both);
  }
  return results;
}

interface Setting {
  readonly text: ReadText;
  readonly steps: Steps;
}

function partnersOf(left: Match, { pattern, rights, barriers }: Pairing, { text, steps }: Setting): Match[] {
  const results: Match[] = [];
  let tries = 0;
  for (const right of nearestFirst(left, rights, { pattern, steps })) {
    if (results.length === MOST_PARTNERS || tries === MOST_TRIES || steps.spent) break;
    if (text.tokens[right.first]?.sentence !== text.tokens[left.first]?.sentence) continue;
    tries++;
    steps.take(left.words.length + right.words.length);
    const both = combine(left, right);
    if (both && !barriers.some((barrier) => standsWithin(barrier, both, steps))) results.push(both);
  }
  return results;
}

/** The matches within the pattern's window, from near to far. */
function* nearestFirst(
  left: Match,
  rights: Matches,
  { pattern: { ordered, window, right }, steps }: { readonly pattern: Together; readonly steps: Steps },
): Generator<Match> {
  const ahead = left.last - left.first + window + 1;
  const behind = ordered ? 0 : window + reachOf(right);
  for (let distance = 0; distance <= Math.max(ahead, behind); distance++) {
    steps.take(1);
    if (distance <= ahead && (!ordered || left.first + distance > left.last))
      yield* rights.startingAt(left.first + distance);
    if (distance === 0 || distance > behind) continue;
    for (const match of rights.startingAt(left.first - distance))
      if (left.first - match.last - 1 <= window) yield match;
  }
}

function standsWithin(barrier: Matches, { first, last, words }: Match, steps: Steps): boolean {
  if (barrier.all.length === 0) return false;
  for (let at = first; at <= last; at++) {
    const begun = barrier.startingAt(at);
    steps.take(1 + begun.length * words.length);
    const inside = (match: Match) => match.last <= last && !match.words.some((word) => words.includes(word));
    if (begun.some(inside)) return true;
  }
  return false;
}
