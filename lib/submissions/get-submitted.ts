import { namedFrom } from "../assignments/may-name-mistakes";
import { queryRow } from "../db";
import { NotFoundError } from "../result";
import { settledOf } from "./settled-of";
import { SUBMISSION_COLUMNS, type SubmissionRow, submissionView } from "./submission-row";
import { type StandingRow, submittedView } from "./submitted-view";
import type { Submitted } from "./views";

/** The reply to a submission that had been stored before: the same as then, with how things stand now. */
export async function getSubmitted(
  userId: string,
  submissionId: string,
  repeated: boolean,
): Promise<Submitted> {
  const row = await queryRow<SubmissionRow & StandingRow>({
    text: `
      SELECT ${SUBMISSION_COLUMNS},
        score.attempts_used AS "attemptsUsed",
        assignment.max_attempts AS "maxAttempts",
        submission.diagnosis,
        ${namedFrom({ reveal: "assignment.reveal", dueAt: "assignment.due_at" })} AS "namedFrom",
        score.earned AS "partEarned",
        score.possible AS "partPossible",
        score.provisional AS "partProvisional",
        total.*
      FROM submission
      JOIN attempt ON attempt.id = submission.attempt_id
      JOIN item_score score ON score.attempt_id = attempt.id AND score.part_id = submission.part_id
      JOIN assignment_item item ON item.id = attempt.item_id
      JOIN assignment ON assignment.id = item.assignment_id
      CROSS JOIN LATERAL (
        SELECT
          coalesce(sum(${settledOf("mark")}) FILTER (WHERE mark.attempt_id = attempt.id), 0)::int AS "itemSettled",
          count(*) FILTER (WHERE mark.attempt_id = attempt.id AND mark.provisional)::int AS "itemProvisional",
          item.possible AS "itemPossible",
          count(*) FILTER (WHERE mark.attempt_id = attempt.id AND mark.attempts_used > 0)::int AS "itemJudged",
          coalesce(sum(mark.earned), 0)::int AS "earned",
          (SELECT sum(possible) FROM assignment_item WHERE assignment_id = assignment.id)::int AS "possible"
        FROM assignment_item sibling
        JOIN attempt own ON own.item_id = sibling.id AND own.user_id = attempt.user_id
        JOIN item_score mark ON mark.attempt_id = own.id
        WHERE sibling.assignment_id = assignment.id
      ) total
      WHERE submission.id = $1 AND attempt.user_id = $2`,
    values: [submissionId, userId],
  });
  if (row === null) throw new NotFoundError("The submission");
  return submittedView(submissionView(row, repeated), row);
}
