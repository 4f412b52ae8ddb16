import type { Points } from "@/grader";
import { itemState } from "./item-state";

/** The items of an assignment as `marksSelect` finds them. */
export interface MarkedItem {
  possible: Points;
  attempts: { scores: { earned: Points }[] }[];
}

/** What Prisma must select to sum up one person's marks, and nobody else's. */
export const marksSelect = (userId: string) =>
  ({
    possible: true,
    attempts: { where: { userId }, select: { scores: { select: { earned: true } } } },
  }) as const;

export function itemMarks({ possible, attempts }: MarkedItem) {
  const scores = attempts.flatMap((attempt) => attempt.scores);
  const marks = { possible, earned: sum(scores.map(({ earned }) => earned)), touched: scores.length };
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
