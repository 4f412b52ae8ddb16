import { queryRow } from "../db";
import type { SubmitQuestion } from "./find-submit-context";

/** Makes a stored submission the one its part shows: somebody went back to an earlier answer. Marks stay. */
export async function markAsLast(
  { attemptId, partId }: Pick<SubmitQuestion, "attemptId" | "partId">,
  submissionId: string,
): Promise<void> {
  await queryRow({
    text: `
      UPDATE item_score SET last_submission_id = $3
      WHERE attempt_id = $1 AND part_id = $2 AND last_submission_id <> $3`,
    values: [attemptId, partId, submissionId],
  });
}
