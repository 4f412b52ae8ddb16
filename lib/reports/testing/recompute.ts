import { prisma } from "../../db";
import type { ItemFigures } from "../views";

/**
 * The reports' figures once more, the slow way: from the submissions themselves, one by one, without SQL and without
 * any kept figure.
 */
export interface RawSubmission {
  userId: string;
  /** Of the exercise. */
  slug: string;
  partId: string;
  answer: unknown;
  status: string;
  earned: number;
  attemptNumber: number | null;
}

export async function readSubmissions(assignmentId: string): Promise<RawSubmission[]> {
  const rows = await prisma().submission.findMany({
    where: { attempt: { item: { assignmentId } } },
    orderBy: [{ createdAt: "asc" }, { attemptNumber: "asc" }],
    select: {
      partId: true,
      answer: true,
      status: true,
      earned: true,
      attemptNumber: true,
      attempt: { select: { userId: true, item: { select: { slug: true } } } },
    },
  });
  return rows.map(({ attempt, ...row }) => ({ ...row, userId: attempt.userId, slug: attempt.item.slug }));
}

/** By part id, the points it can earn. */
export type Parts = Readonly<Record<string, number>>;

const isReadable = ({ status }: RawSubmission) => !["invalid", "unanswered"].includes(status);

/** What one person has earned on one part: the best answer counts. */
const bestOf = (answers: readonly RawSubmission[], partId: string): number =>
  Math.max(0, ...answers.filter((answer) => answer.partId === partId).map(({ earned }) => earned));

/** What one person has earned on all of an exercise's parts. */
export const earnedBy = (answers: readonly RawSubmission[], parts: Parts): number =>
  Object.keys(parts).reduce((sum, partId) => sum + bestOf(answers, partId), 0);

/** The number of the first right answer to a part, counting readable answers; null without one. */
export function solvedAt(answers: readonly RawSubmission[], partId: string): number | null {
  const readable = answers.filter((answer) => answer.partId === partId && isReadable(answer));
  const at = readable.findIndex(({ status }) => status === "right");
  return at < 0 ? null : at + 1;
}

/** Figures of an exercise with these parts, from the answers of each student. */
export function figuresOf(students: readonly (readonly RawSubmission[])[], parts: Parts): ItemFigures {
  const possible = Object.values(parts).reduce((sum, points) => sum + points, 0);
  const own = students.map((answers) => answers.filter(({ partId }) => partId in parts));
  const tried = own.filter((answers) => answers.some(isReadable));
  const all = own.flat();
  const firsts = own
    .flatMap((answers) => Object.keys(parts).map((partId) => solvedAt(answers, partId)))
    .filter((at) => at !== null);
  const share = (status: string) => {
    const found = all.filter((answer) => answer.status === status).length;
    return all.length === 0 ? null : found / all.length;
  };
  return {
    tried: tried.length,
    solved: own.filter((answers) => earnedBy(answers, parts) === possible).length,
    mean: meanOf(tried.map((answers) => earnedBy(answers, parts) / possible)),
    attemptsUntilSolved: meanOf(firsts),
    blankShare: share("unanswered"),
    unreadableShare: share("invalid"),
    // None of the answers these tests play is decided by rules about words.
    withProvisional: 0,
  };
}

export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How often each wrong answer was given to a part, by what it says. */
export function countWrong(
  answers: readonly RawSubmission[],
  says: (answer: unknown) => string,
): Map<string, number> {
  const wrong = answers.filter(({ status }) => status === "wrong" || status === "partial");
  const counts = new Map<string, number>();
  for (const { answer } of wrong) counts.set(says(answer), (counts.get(says(answer)) ?? 0) + 1);
  return counts;
}
