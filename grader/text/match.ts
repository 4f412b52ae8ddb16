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

const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...new Set([...a, ...b])].sort((x, y) => x - y);

/** Two matches as one; null where one of them rests on no word of its own. */
export function combine(a: Match, b: Match): Match | null {
  if (isWithin(a.words, b.words) || isWithin(b.words, a.words)) return null;
  const settled = union(a.settled, b.settled);
  return {
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    words: union(a.words, b.words),
    open: union(a.open, b.open).filter((negator) => !settled.includes(negator)),
    settled,
  };
}

const isWithin = (a: readonly number[], b: readonly number[]): boolean => a.every((word) => b.includes(word));

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
  readonly all: readonly Match[];
  /** The first match that stands affirmed. */
  readonly affirmed: Match | null;

  constructor(found: Iterable<Match>) {
    for (const match of found) {
      const list = this.#byFirst.get(match.first) ?? [];
      this.#byFirst.set(match.first, list);
      if (!list.some((other) => isSame(other, match))) list.push(match);
    }
    for (const [first, list] of this.#byFirst) {
      if (list.length <= MOST_PER_START) continue;
      list.sort((a, b) => a.open.length - b.open.length || a.last - b.last);
      this.#byFirst.set(first, list.slice(0, MOST_PER_START));
    }
    this.all = [...this.#byFirst.values()].flat();
    const sure = this.all.filter(({ open }) => open.length === 0);
    this.affirmed = sure.reduce<Match | null>(
      (best, each) => (best && isBefore(best, each) ? best : each),
      null,
    );
  }

  startingAt(token: number): readonly Match[] {
    return this.#byFirst.get(token) ?? [];
  }
}

const isBefore = (a: Match, b: Match): boolean =>
  a.first < b.first || (a.first === b.first && a.last <= b.last);

const isSame = (a: Match, b: Match): boolean =>
  a.last === b.last && String(a.open) === String(b.open) && String(a.settled) === String(b.settled);
