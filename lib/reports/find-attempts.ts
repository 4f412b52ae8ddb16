import type { Points } from "@/grader";
import { queryRow, queryRows } from "../db";
import { isUuid } from "../is-uuid";
import { NotFoundError } from "../result";
import { HANDING_IN } from "../submissions/handing-in";
import type { Revealed } from "../submissions/revealed";
import { SUBMISSION_COLUMNS, type SubmissionRow, submissionView } from "../submissions/submission-row";
import type { SubmissionView } from "../submissions/views";

interface Student {
  id: string;
  name: string;
  email: string;
}

interface ScoreRow {
  partId: string;
  earned: Points;
  attemptsUsed: number;
  /** All that was stored. */
  answers: number;
}

/** No policy keeps anything from the staff. */
const TO_STAFF: Revealed = { shown: "trace", later: null, carried: true };

/** The newest answers to a part that are listed; the best one is, too. */
const NEWEST = 20;

interface Attempts {
  student: Student;
  /** Of their variant; null: the printed numbers, also of somebody who has not begun. */
  seed: string | null;
  /** By part; parts with no answer handed in are left out. */
  scores: ReadonlyMap<string, ScoreRow>;
  /** By part, in the order they were handed in; of many, the best and the newest. */
  submissions: ReadonlyMap<string, SubmissionView[]>;
}

/** What a student of the course handed in to one exercise; anybody else does not exist. */
export async function findAttempts(of: {
  courseId: string;
  itemId: string;
  studentId: string;
}): Promise<Attempts> {
  const student = isUuid(of.studentId) ? await findStudent(of.courseId, of.studentId) : null;
  if (student === null) throw new NotFoundError("The student");
  const [attempt, scores, rows] = await Promise.all([
    queryRow<{ seed: string | null }>({
      text: "SELECT seed FROM attempt WHERE item_id = $1 AND user_id = $2",
      values: [of.itemId, student.id],
    }),
    queryRows<ScoreRow>({
      text: `
        SELECT score.part_id AS "partId", score.earned, score.attempts_used AS "attemptsUsed",
          score.attempts_used + score.blank + score.unreadable AS answers
        FROM attempt JOIN item_score score ON score.attempt_id = attempt.id
        WHERE attempt.item_id = $1 AND attempt.user_id = $2`,
      values: [of.itemId, student.id],
    }),
    findSubmissions(of.itemId, student.id),
  ]);
  return {
    student,
    seed: attempt?.seed ?? null,
    scores: new Map(scores.map((row) => [row.partId, row])),
    submissions: byPart(rows),
  };
}

interface PartRow extends SubmissionRow {
  partId: string;
}

/** Answers and verdicts are large, so only those that are listed are read. */
function findSubmissions(itemId: string, userId: string): Promise<PartRow[]> {
  return queryRows({
    text: `
      WITH own AS (
        SELECT submission.id, submission.part_id, row_number() OVER (
          PARTITION BY submission.part_id
          ORDER BY submission.created_at DESC, submission.attempt_number DESC, submission.id DESC
        ) AS back
        FROM attempt JOIN submission ON submission.attempt_id = attempt.id
        WHERE attempt.item_id = $1 AND attempt.user_id = $2
      )
      SELECT ${SUBMISSION_COLUMNS}, submission.part_id AS "partId"
      FROM own
      JOIN submission ON submission.id = own.id
      JOIN item_score score ON score.attempt_id = submission.attempt_id AND score.part_id = submission.part_id
      WHERE own.back <= ${NEWEST} OR own.id = score.best_submission_id
      ORDER BY submission.created_at, submission.attempt_number, submission.id`,
    values: [itemId, userId],
  });
}

function findStudent(courseId: string, studentId: string): Promise<Student | null> {
  return queryRow<Student>({
    text: `
      SELECT person.id, person.name, person.email
      FROM membership JOIN "user" person ON person.id = membership.user_id
      WHERE membership.course_id = $1 AND membership.user_id = $2 AND membership.role IN (${HANDING_IN})`,
    values: [courseId, studentId],
  });
}

function byPart(rows: readonly PartRow[]): Map<string, SubmissionView[]> {
  const parts = new Map<string, SubmissionView[]>();
  for (const row of rows) {
    const submissions = parts.get(row.partId) ?? [];
    submissions.push(submissionView(row, false, TO_STAFF));
    parts.set(row.partId, submissions);
  }
  return parts;
}
