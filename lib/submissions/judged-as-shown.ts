import type { IssueCode, PartVerdict } from "@/grader";
import { isRevealed, type RevealFacts, revealedLevel } from "../assignments/reveal-policy";
import { readPolicy } from "../assignments/reveal-schema";
import { queryRow } from "../db";

/** Answers that are sent back, and cost nothing, because their numbers are right but for the order of the axes. */
const TELLING: readonly IssueCode[] = ["other-layout", "right-in-other-layout"];

interface Asked {
  userId: string;
  attemptId: string;
  partId: string;
}

/**
 * The verdict as the assignment's policy lets it stand. An answer that is sent back with the word that its numbers are
 * right would tell the right answer at no cost where marks are kept back: there it is wrong, and costs an attempt.
 */
export async function judgedAsShown(asked: Asked, verdict: PartVerdict): Promise<PartVerdict> {
  if (verdict.status !== "invalid" || !verdict.issues.some(({ code }) => TELLING.includes(code)))
    return verdict;
  return (await marksAreShown(asked)) ? verdict : { ...verdict, status: "wrong" };
}

/** Whether the cells of the answer that is being given would be marked for its student. */
async function marksAreShown({ userId, attemptId, partId }: Asked): Promise<boolean> {
  const row = await queryRow<Omit<RevealFacts, "solved"> & { reveal: unknown }>({
    text: `
      SELECT assignment.reveal, now() > assignment.due_at AS "afterDue",
        coalesce(score.attempts_used, 0) + 1 AS "attemptsUsed"
      FROM attempt
      JOIN assignment_item item ON item.id = attempt.item_id
      JOIN assignment ON assignment.id = item.assignment_id
      LEFT JOIN item_score score ON score.attempt_id = attempt.id AND score.part_id = $3
      WHERE attempt.id = $1 AND attempt.user_id = $2`,
    values: [attemptId, userId, partId],
  });
  if (row === null) return false;
  return isRevealed("cells", revealedLevel(readPolicy(row.reveal), { ...row, solved: false }));
}
