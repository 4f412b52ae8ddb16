import type { Points } from "@/grader";
import { type ItemState, itemState } from "./item-state";

/** The items of an assignment as `marksSelect` finds them. */
export interface MarkedItem {
  possible: Points;
  attempts: { scores: PartScore[] }[];
}

/** What is kept of one part. */
export interface PartScore {
  partId: string;
  earned: Points;
  possible: Points;
  attemptsUsed: number;
  provisional: boolean;
}

type Score = Omit<PartScore, "partId">;

const SCORE = { partId: true, earned: true, possible: true, attemptsUsed: true, provisional: true } as const;

/** What Prisma must select to sum up one person's marks, and nobody else's. */
export const marksSelect = (userId: string) =>
  ({
    possible: true,
    attempts: { where: { userId }, select: { scores: { select: SCORE } } },
  }) as const;

/**
 * One person's marks of one exercise, as far as they are shown to them: a part whose points are not shown counts
 * nothing, and is counted in `withheld` once something was handed in to it.
 * @param shownFrom how many attempts at a part must be used before its points are shown
 */
export function itemMarks({ possible, attempts }: MarkedItem, shownFrom: number) {
  const scores = attempts.flatMap((attempt) => attempt.scores);
  const { shown, withheld } = apart(scores, shownFrom);
  return {
    possible,
    earned: sum(shown.map(({ earned }) => earned)),
    withheld: withheld.length,
    state: itemState({ possible, ...settledIn(scores, shownFrom) }),
  };
}

/** How one part stands as far as it is shown; without a score nothing was handed in. */
export function partState(score: Score | undefined, shownFrom: number): ItemState {
  return score === undefined
    ? "open"
    : itemState({ possible: score.possible, ...settledIn([score], shownFrom) });
}

/** Parts with something judged, by whether their marks are shown. */
function apart<S extends Score>(scores: readonly S[], shownFrom: number) {
  const judged = scores.filter(({ attemptsUsed }) => attemptsUsed > 0);
  return {
    shown: judged.filter(({ attemptsUsed }) => attemptsUsed >= shownFrom),
    withheld: judged.filter(({ attemptsUsed }) => attemptsUsed < shownFrom),
  };
}

function settledIn(scores: readonly Score[], shownFrom: number) {
  const { shown, withheld } = apart(scores, shownFrom);
  return {
    settled: sum(shown.map(({ earned, possible, provisional }) => (provisional ? possible : earned))),
    provisional: shown.filter(({ provisional }) => provisional).length,
    judged: shown.length + withheld.length,
    withheld: sum(withheld.map(({ possible }) => possible)),
  };
}

export function assignmentMarks(items: readonly MarkedItem[], shownFrom: number) {
  const marks = items.map((item) => itemMarks(item, shownFrom));
  return {
    earned: sum(marks.map(({ earned }) => earned)),
    possible: sum(marks.map(({ possible }) => possible)),
    withheld: sum(marks.map(({ withheld }) => withheld)),
    done: marks.filter(({ state }) => state === "right").length,
    count: marks.length,
  };
}

const sum = (points: readonly Points[]) => points.reduce((total, each) => total + each, 0);
