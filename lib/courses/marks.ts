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

const SCORE = { partId: true, earned: true, possible: true, attemptsUsed: true, provisional: true } as const;

/** What Prisma must select to sum up one person's marks, and nobody else's. */
export const marksSelect = (userId: string) =>
  ({
    possible: true,
    attempts: { where: { userId }, select: { scores: { select: SCORE } } },
  }) as const;

export function itemMarks({ possible, attempts }: MarkedItem) {
  const scores = attempts.flatMap((attempt) => attempt.scores);
  const marks = { possible, earned: sum(scores.map(({ earned }) => earned)) };
  return { ...marks, state: itemState({ possible, ...settledIn(scores) }) };
}

/** How one part stands; without a score nothing was handed in. */
export function partState(score: Omit<PartScore, "partId"> | undefined): ItemState {
  return score === undefined ? "open" : itemState({ possible: score.possible, ...settledIn([score]) });
}

const settledIn = (scores: readonly Omit<PartScore, "partId">[]) => ({
  settled: sum(scores.map(({ earned, possible, provisional }) => (provisional ? possible : earned))),
  provisional: scores.filter(({ provisional }) => provisional).length,
  judged: scores.filter(({ attemptsUsed }) => attemptsUsed > 0).length,
});

export function assignmentMarks(items: readonly MarkedItem[]) {
  const marks = items.map(itemMarks);
  return {
    earned: sum(marks.map(({ earned }) => earned)),
    possible: sum(marks.map(({ possible }) => possible)),
    done: marks.filter(({ state }) => state === "right").length,
    count: marks.length,
  };
}

const sum = (points: readonly Points[]) => points.reduce((total, each) => total + each, 0);
