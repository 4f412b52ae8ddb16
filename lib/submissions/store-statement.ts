import { MOST_ATTEMPTS } from "../assignments/most-attempts";
import { NAMED_FROM } from "../assignments/named-from";
import { HANDING_IN } from "./handing-in";
import { markSums, SHOWN_FROM } from "./score-shown";
import { STANDING_FIRST } from "./standing-answer";
import { NOTE_SUBMITTED_MISTAKES, RESOLVE_SUBMITTED_MISTAKES } from "./submitted-mistakes";
import { MAX_UNCOUNTED } from "./uncounted-limits";

/** Among answers with equal points: any that could be read, then what a person may still raise, then what is decided. */
const worth = (row: string) => `
  least(${row}.attempts_used, 1), CASE
    WHEN ${row}.status = 'right' AND NOT ${row}.provisional THEN 3
    WHEN ${row}.status = 'right' THEN 2
    WHEN ${row}.status = 'needs-review' THEN 1
    ELSE 0
  END`;

/** An earlier answer that this one was marked from has been replaced meanwhile. */
const REPLACED = `
  SELECT FROM unnest($21::uuid[]) AS carried (id)
  JOIN submission used ON used.id = carried.id
  WHERE used.id <> (
    SELECT submission.id
    FROM item_score mark
    JOIN submission ON submission.attempt_id = mark.attempt_id AND submission.part_id = mark.part_id
    WHERE mark.attempt_id = used.attempt_id AND mark.part_id = used.part_id AND submission.counted
    ORDER BY ${STANDING_FIRST}
    LIMIT 1
  )`;

const SUMS = markSums({ here: "mark.attempt_id = open_attempt.id", shownFrom: "open_attempt.shown_from" });

/** Then one marked from the right answers before one that follows from wrong ones; of equals the first counts. */
const BETTER = `((EXCLUDED.earned, ${worth("EXCLUDED")}, $18::jsonb IS NULL) > (score.earned, ${worth("score")}, (
  SELECT best.carried IS NULL FROM submission best WHERE best.id = score.best_submission_id
)))`;

/**
 * The transaction of a submit, as one statement: either all of it stands or nothing does.
 *
 * The row of item_score is the lock. Two answers to one part queue for it, and whoever comes second sees what the
 * first one left (`ON CONFLICT DO UPDATE` always works on the newest row): attempts cannot be overdrawn, the best
 * mark cannot be lost. Whether the attempt is the viewer's, in a course in which they are a student, and open by the
 * database's clock is asked here, at the last moment. A key or an answer that was stored before breaks a unique index, which undoes
 * everything. The last SELECT says how things stand now; `mark` are the kept scores of the homework, this part's with them.
 *
 * A wrong answer's row in wrong_answer is shared by everybody who gives it. It is locked last and by whoever holds
 * their own score already, so two of these never wait for each other. So is a student's row in mistake_record, which
 * only their own answers touch: two answers with two mistakes each take them in the same order.
 *
 * $1 attempt, $2 user, $3 part, $4 key, $5 answer hash, $6 version, $7 answer, $8 params, $9 truth, $10 verdict,
 * $11 status, $12 earned, $13 possible, $14 counted, $15 grader version, $16 hash and $17 value of a wrong answer, or null,
 * $18 earlier answers it was marked from and $19 their hash, or null, $20 whether the mark is provisional,
 * $21 ids of the submissions that these are, $22 the diagnosis and $23 its mistakes, $24 mistakes that the answer shows
 * to be gone.
 */
export const STORE_STATEMENT = `
  WITH open_attempt AS (
    SELECT attempt.id, attempt.item_id, assignment.id AS assignment_id, assignment.max_attempts, item.possible AS item_possible,
      assignment.course_id, assignment.reveal, now() > assignment.due_at AS after_due, ${SHOWN_FROM} AS shown_from,
      ${NAMED_FROM} AS named_from
    FROM attempt
    JOIN assignment_item item ON item.id = attempt.item_id
    JOIN assignment ON assignment.id = item.assignment_id
    JOIN membership ON membership.course_id = assignment.course_id AND membership.user_id = attempt.user_id
      AND membership.role IN (${HANDING_IN})
    WHERE attempt.id = $1 AND attempt.user_id = $2
      AND now() BETWEEN assignment.opens_at AND assignment.due_at
      AND NOT EXISTS (${REPLACED})
  ), score AS (
    INSERT INTO item_score AS score
      (attempt_id, part_id, earned, possible, attempts_used, blank, unreadable, solved_at, status, provisional,
       best_submission_id, last_submission_id)
    SELECT id, $3::text, $12::int, $13::int, $14::boolean::int,
      ($11::part_status = 'unanswered')::int, ($11 = 'invalid')::int, CASE WHEN $11 = 'right' THEN 1 END, $11,
      $20::boolean, new_id, new_id
    FROM open_attempt, gen_random_uuid() AS new_id
    ON CONFLICT (attempt_id, part_id) DO UPDATE SET
      attempts_used = score.attempts_used + EXCLUDED.attempts_used,
      blank = score.blank + EXCLUDED.blank,
      unreadable = score.unreadable + EXCLUDED.unreadable,
      solved_at = coalesce(score.solved_at, score.attempts_used + EXCLUDED.solved_at),
      earned = greatest(score.earned, EXCLUDED.earned),
      status = CASE WHEN ${BETTER} THEN EXCLUDED.status ELSE score.status END,
      provisional = CASE WHEN ${BETTER} THEN EXCLUDED.provisional ELSE score.provisional END,
      best_submission_id =
        CASE WHEN ${BETTER} THEN EXCLUDED.best_submission_id ELSE score.best_submission_id END,
      last_submission_id = EXCLUDED.last_submission_id,
      updated_at = now()
    WHERE score.attempts_used < (SELECT coalesce(max_attempts, ${MOST_ATTEMPTS}) FROM open_attempt)
      AND (EXCLUDED.attempts_used = 1 OR score.blank + score.unreadable < ${MAX_UNCOUNTED})
    RETURNING last_submission_id AS id, attempts_used, earned, possible, provisional, solved_at, best_submission_id
  ), stored AS (
    INSERT INTO submission
      (id, attempt_id, part_id, idempotency_key, answer_hash, exercise_version_id, answer, params, truth, verdict,
       status, earned, possible, counted, attempt_number, grader_version, carried, carried_hash,
       diagnosis)
    SELECT id, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, CASE WHEN $14 THEN attempts_used END, $15,
      $18, $19, $22::jsonb
    FROM score
    RETURNING id, created_at, attempt_number
  ), audited AS (
    INSERT INTO audit_event (actor_id, action, subject_type, subject_id)
    SELECT $2, 'submission.stored', 'submission', id FROM stored
  ), counted_wrong AS (
    INSERT INTO wrong_answer AS wrong (item_id, part_id, value_hash, value, submission_id)
    SELECT open_attempt.item_id, $3, $16::bytea, $17::jsonb, stored.id
    FROM stored, open_attempt
    WHERE $16::bytea IS NOT NULL
    ON CONFLICT (item_id, part_id, value_hash) DO UPDATE SET times = wrong.times + 1
  ), noted_mistakes AS (
${NOTE_SUBMITTED_MISTAKES}
  ), resolved_mistakes AS (
${RESOLVE_SUBMITTED_MISTAKES}
  ), mark AS (
    SELECT mark.attempt_id, mark.earned, mark.possible, mark.attempts_used, mark.provisional
    FROM open_attempt
    JOIN assignment_item sibling ON sibling.assignment_id = open_attempt.assignment_id
    JOIN attempt own ON own.item_id = sibling.id AND own.user_id = $2
    JOIN item_score mark ON mark.attempt_id = own.id
    WHERE (mark.attempt_id, mark.part_id) <> (open_attempt.id, $3)
    UNION ALL
    SELECT open_attempt.id, score.earned, score.possible, score.attempts_used, score.provisional
    FROM score, open_attempt
  ), total AS (
    SELECT ${SUMS}
    FROM mark, open_attempt
  )
  SELECT
    stored.id,
    stored.created_at AS "at",
    stored.attempt_number AS "attemptNumber",
    open_attempt.reveal,
    open_attempt.after_due AS "afterDue",
    open_attempt.max_attempts AS "maxAttempts",
    $22::jsonb AS diagnosis,
    score.attempts_used AS "attemptsUsed",
    (score.solved_at IS NOT NULL AND CASE
      WHEN score.best_submission_id = stored.id THEN $18::jsonb IS NULL
      ELSE (SELECT best.carried IS NULL FROM submission best WHERE best.id = score.best_submission_id)
    END) AS "solved",
    score.earned AS "partEarned",
    score.possible AS "partPossible",
    score.provisional AS "partProvisional",
    open_attempt.item_possible AS "itemPossible",
    (SELECT sum(possible) FROM assignment_item WHERE assignment_id = open_attempt.assignment_id)::int AS "possible",
    total.*
  FROM stored, score, open_attempt, total`;
