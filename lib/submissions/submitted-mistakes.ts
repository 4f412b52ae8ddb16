import { noteMistakes } from "./note-mistakes";
import { resolveMistakes } from "./resolve-mistakes";

/** Parts of the statement that stores a submission; its parameters and its other parts are named in STORE_STATEMENT. */

export const NOTE_SUBMITTED_MISTAKES = noteMistakes({
  mistakes: "$23::text[]",
  user: "$2",
  course: "open_attempt.course_id",
  attempt: "$1::uuid",
  part: "$3",
  from: "stored, open_attempt, score",
  where: "score.attempts_used >= open_attempt.named_from",
});

/** Right at the first attempt, in another exercise than the one in which the mistake was made last. */
export const RESOLVE_SUBMITTED_MISTAKES = resolveMistakes({
  mistakes: "$24::text[]",
  user: "$2",
  course: "open_attempt.course_id",
  from: "stored, open_attempt, score",
  where: `record.attempt_id <> open_attempt.id AND score.attempts_used = 1
        AND score.attempts_used >= open_attempt.named_from`,
});
