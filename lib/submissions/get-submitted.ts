import { queryRow } from "../db";
import { NotFoundError } from "../result";
import type { AboutPart } from "./about-part";
import { REVEAL_COLUMNS, revealed } from "./revealed";
import { markSums, SHOWN_FROM } from "./score-shown";
import { SUBMISSION_COLUMNS, type SubmissionRow, submissionView } from "./submission-row";
import { type StandingRow, submittedView } from "./submitted-view";
import type { Submitted } from "./views";

interface Stored {
  userId: string;
  submissionId: string;
  /** The same answer was given again, with another key. */
  repeated: boolean;
  /** Of its part. */
  about: AboutPart;
}

/** The reply to a submission that had been stored before: the same as then, with how things stand now. */
export async function getSubmitted(stored: Stored): Promise<Submitted> {
  const { userId, submissionId, repeated, about } = stored;
  const row = await queryRow<SubmissionRow & StandingRow>({
    text: `
      SELECT ${SUBMISSION_COLUMNS}, ${REVEAL_COLUMNS},
        score.earned AS "partEarned",
        score.possible AS "partPossible",
        score.provisional AS "partProvisional",
        item.possible AS "itemPossible",
        (SELECT sum(possible) FROM assignment_item WHERE assignment_id = assignment.id)::int AS "possible",
        total.*
      FROM submission
      JOIN attempt ON attempt.id = submission.attempt_id
      JOIN item_score score ON score.attempt_id = attempt.id AND score.part_id = submission.part_id
      JOIN assignment_item item ON item.id = attempt.item_id
      JOIN assignment ON assignment.id = item.assignment_id
      CROSS JOIN LATERAL (SELECT ${SHOWN_FROM} AS shown_from) rule
      CROSS JOIN LATERAL (
        SELECT ${markSums({ here: "mark.attempt_id = attempt.id", shownFrom: "rule.shown_from" })}
        FROM assignment_item sibling
        JOIN attempt own ON own.item_id = sibling.id AND own.user_id = attempt.user_id
        JOIN item_score mark ON mark.attempt_id = own.id
        WHERE sibling.assignment_id = assignment.id
      ) total
      WHERE submission.id = $1 AND attempt.user_id = $2`,
    values: [submissionId, userId],
  });
  if (row === null) throw new NotFoundError("The submission");
  const shown = revealed(row, row.verdict.status, about);
  return submittedView(submissionView(row, repeated, shown), row);
}
