import { attemptsUntil, type RevealFrom } from "../courses/reveal-from";

export type { RevealFrom };

/** What students are shown of a verdict, growing: each level shows all that the ones before it show. */
export const REVEAL_LEVELS = ["nothing", "score", "cells", "diagnosis", "trace"] as const;

export type RevealLevel = (typeof REVEAL_LEVELS)[number];

/** The levels that a policy opens, lowest first. */
export const OPENED_LEVELS = ["score", "cells", "diagnosis", "trace"] as const;

export type OpenedLevel = (typeof OPENED_LEVELS)[number];

/** From when on an assignment shows points, the marks of cells, the likely mistake, and the picture. */
export interface RevealPolicy {
  score: RevealFrom;
  cells: RevealFrom;
  diagnosis: RevealFrom;
  trace: RevealFrom;
}

/** What an assignment shows whose instructor has not said otherwise. */
export const DEFAULT_REVEAL: RevealPolicy = { score: 1, cells: 1, diagnosis: 1, trace: 2 };

const isLater = (one: RevealFrom, other: RevealFrom): boolean => {
  const [before, after] = [attemptsUntil(one, false), attemptsUntil(other, false)];
  return before === after ? one === "never" && other !== "never" : before > after;
};

/** The same policy with no level before a lower one: it waits until that one is shown. */
export function orderedPolicy(policy: RevealPolicy): RevealPolicy {
  let latest: RevealFrom = 1;
  const wait = (from: RevealFrom): RevealFrom => {
    latest = isLater(latest, from) ? latest : from;
    return latest;
  };
  // In the order of the levels.
  const [score, cells] = [wait(policy.score), wait(policy.cells)];
  return { score, cells, diagnosis: wait(policy.diagnosis), trace: wait(policy.trace) };
}

export const samePolicy = (one: RevealPolicy, other: RevealPolicy): boolean =>
  OPENED_LEVELS.every((level) => one[level] === other[level]);

/** How somebody stands with a part. */
export interface RevealFacts {
  attemptsUsed: number;
  /** By the database's clock. */
  afterDue: boolean;
  /** A right answer has been given, not only one that follows from wrong earlier ones. */
  solved: boolean;
}

/**
 * What somebody is shown of their answers to a part. Whoever has solved it has the picture, too, as soon as they are
 * told so, unless it is never shown.
 */
export function revealedLevel(
  policy: RevealPolicy,
  { attemptsUsed, afterDue, solved }: RevealFacts,
): RevealLevel {
  const ordered = orderedPolicy(policy);
  const isOpen = (level: OpenedLevel) => attemptsUsed >= attemptsUntil(ordered[level], afterDue);
  if (solved && isOpen("score") && ordered.trace !== "never") return "trace";
  const closed = OPENED_LEVELS.findIndex((level) => !isOpen(level));
  return REVEAL_LEVELS[closed === -1 ? OPENED_LEVELS.length : closed] ?? "nothing";
}

export const isRevealed = (level: RevealLevel, shown: RevealLevel): boolean =>
  REVEAL_LEVELS.indexOf(shown) >= REVEAL_LEVELS.indexOf(level);
