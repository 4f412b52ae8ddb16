import type { Points } from "@/grader";
import { itemState } from "./item-state";

/** The items of an assignment as `marksSelect` finds them. */
export interface MarkedItem {
  possible: Points;
  attempts: { scores: { earned: Points; attemptsUsed: number }[] }[];
}

/** What Prisma must select to sum up one person's marks, and nobody else's. */
export const marksSelect = (userId: string) =>
  ({
    possible: true,
    attempts: { where: { userId }, select: { scores: { select: { earned: true, attemptsUsed: true } } } },
  }) as const;

export function itemMarks({ possible, attempts }: MarkedItem) {
  const scores = attempts.flatMap((attempt) => attempt.scores);
  const judged = scores.filter(({ attemptsUsed }) => attemptsUsed > 0).length;
  const marks = { possible, earned: sum(scores.map(({ earned }) => earned)), judged };
  return { ...marks, state: itemState(marks) };
}

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
