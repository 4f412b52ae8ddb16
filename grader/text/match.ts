import type { Steps } from "./steps";

/** Where a pattern was found. */
export interface Match {
  /** First and last token of its extent, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The tokens that matched, ascending. */
  readonly words: readonly number[];
  /** Negators that bear on it and that the pattern has not asked for. Affirmed: none. */
  readonly open: readonly number[];
  /** Negators that the pattern asked for, by `not`, `mention` or by name. */
  readonly settled: readonly number[];
}

/** Two ascending lists as one. */
function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const both: number[] = [];
  let [left, right] = [0, 0];
  while (left < a.length || right < b.length) {
    const one = a[left] ?? Number.POSITIVE_INFINITY;
    const other = b[right] ?? Number.POSITIVE_INFINITY;
    both.push(Math.min(one, other));
    if (one <= other) left++;
    if (other <= one) right++;
  }
  return both;
}

/** Two matches as one; null where one of them rests on no word of its own. */
export function combine(a: Match, b: Match): Match | null {
  const words = union(a.words, b.words);
  if (words.length === a.words.length || words.length === b.words.length) return null;
  const settled = union(a.settled, b.settled);
  const open = union(a.open, b.open);
  return {
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    words,
    open: settled.length === 0 ? open : open.filter((negator) => !settled.includes(negator)),
    settled,
  };
}

/** The match with its negations asked for. */
export const settle = (match: Match): Match => ({
  ...match,
  open: [],
  settled: union(match.settled, match.open),
});

/** Most matches kept that begin at one token; what is cut is the longest and most negated. */
const MOST_PER_START = 4;

/** Matches by the token they begin at. */
export class Matches {
  readonly #byFirst = new Map<number, Match[]>();
  #all: readonly Match[] | null = null;
  #affirmed: Match | null | undefined;

  constructor(found: Iterable<Match>, steps: Steps) {
    for (const match of found) {
      if (steps.spent) break;
      const list = this.#byFirst.get(match.first) ?? [];
      if (list.length === 0) this.#byFirst.set(match.first, list);
      steps.take(list.length + 1);
      if (!list.some((other) => isSame(other, match))) list.push(match);
    }
    for (const [first, list] of this.#byFirst) {
      if (list.length <= MOST_PER_START) continue;
      list.sort((a, b) => a.open.length - b.open.length || a.last - b.last);
      this.#byFirst.set(first, list.slice(0, MOST_PER_START));
    }
  }

  startingAt(token: number): readonly Match[] {
    return this.#byFirst.get(token) ?? NONE;
  }

  get all(): readonly Match[] {
    this.#all ??= [...this.#byFirst.values()].flat();
    return this.#all;
  }

  /** The first match that stands affirmed. */
  get affirmed(): Match | null {
    if (this.#affirmed === undefined) this.#affirmed = this.#findAffirmed();
    return this.#affirmed;
  }

  #findAffirmed(): Match | null {
    const found = this.all.filter(({ open }) => open.length === 0);
    return found.reduce<Match | null>((best, match) => (best && isBefore(best, match) ? best : match), null);
  }
}

const NONE: readonly Match[] = [];

const isBefore = (a: Match, b: Match): boolean =>
  a.first < b.first || (a.first === b.first && a.last <= b.last);

const isSame = (a: Match, b: Match): boolean =>
  a.last === b.last && isEqual(a.open, b.open) && isEqual(a.settled, b.settled);

const isEqual = (a: readonly number[], b: readonly number[]): boolean =>
  a === b || (a.length === b.length && a.every((value, at) => value === b[at]));
