import { queryRow } from "../db";
import type { SubmitQuestion } from "./find-submit-context";
import { HANDING_IN } from "./handing-in";

/**
 * Makes a stored submission the one its part shows: somebody went back to an earlier answer. Marks stay. Like a new
 * answer, it must be the viewer's own, in a course in which they are a student, while the homework is open; otherwise
 * nothing is changed.
 */
export async function markAsLast(
  { attemptId, userId, partId }: Pick<SubmitQuestion, "attemptId" | "userId" | "partId">,
  submissionId: string,
): Promise<void> {
  await queryRow({
    text: `
      UPDATE item_score SET last_submission_id = submission.id
      FROM submission
      JOIN attempt ON attempt.id = submission.attempt_id
      JOIN assignment_item item ON item.id = attempt.item_id
      JOIN assignment ON assignment.id = item.assignment_id
      JOIN membership ON membership.course_id = assignment.course_id AND membership.user_id = attempt.user_id
        AND membership.role IN (${HANDING_IN})
      WHERE item_score.attempt_id = submission.attempt_id AND item_score.part_id = submission.part_id
        AND item_score.last_submission_id <> submission.id
        AND submission.id = $4 AND submission.part_id = $3 AND attempt.id = $1 AND attempt.user_id = $2
        AND now() BETWEEN assignment.opens_at AND assignment.due_at`,
    values: [attemptId, userId, partId, submissionId],
  });
}
