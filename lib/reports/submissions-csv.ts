import { type PartStatus, type Points, type RawAnswer, toWholePoints } from "@/grader";
import { queryRows } from "../db";
import { batchAttempts, type FoundAttempt } from "./batch-attempts";
import { findColumns } from "./find-columns";
import type { Exported } from "./find-exported";
import { findStudents } from "./find-students";
import { localTimeWriter } from "./local-time-writer";
import { BYTE_ORDER_MARK, type CsvCell, toCsv } from "./to-csv";

/** Submissions in memory at a time. */
const ROWS = 200;

const HEADING = [
  "Time",
  "Student",
  "Email",
  "Exercise",
  "Part",
  "Attempt",
  "Status",
  "Points",
  "Possible",
  "Answer",
  "Grader version",
];

interface Row {
  /** Where the next batch goes on: the attempt's place in the batch, the time to the microsecond, the id. */
  place: string;
  exactly: string;
  id: string;
  at: Date;
  part: string;
  attemptNumber: number | null;
  status: PartStatus;
  earned: Points;
  possible: Points;
  answer: RawAnswer;
  graderVersion: string;
}

/**
 * All that the students handed in: exercise by exercise, student by student, in the order they sent it. Read in
 * batches, so that memory does not grow with the course, and without a transaction that a slow reader would hold open.
 */
export async function* submissionsCsv({ course, assignment }: Exported): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + toCsv([HEADING]);
  const [columns, students] = await Promise.all([findColumns(assignment.id), findStudents(course.id)]);
  const localTime = localTimeWriter(course.timeZone);
  for (const { id: itemId, number, title } of columns) {
    for (const batch of batchAttempts(await findAttempts(itemId, students), ROWS)) {
      for await (const rows of submissionsOf(batch)) {
        const lines = rows.map((row): CsvCell[] => {
          const student = students[(batch[Number(row.place) - 1]?.place ?? 0) - 1];
          const who = [student?.name ?? "", student?.email ?? ""];
          return [localTime(row.at), ...who, `${number}. ${title}`, ...cellsOf(row)];
        });
        yield toCsv(lines);
      }
    }
  }
}

interface Attempt extends FoundAttempt {
  /** The student's in the list of students, from 1. */
  place: number;
}

/** Attempts at an exercise with something handed in, in the order of the students. */
function findAttempts(itemId: string, students: readonly { id: string }[]): Promise<Attempt[]> {
  return queryRows({
    text: `
      SELECT attempt.id, student.place::int, attempt.attempts_used + attempt.blank + attempt.unreadable AS answers
      FROM unnest($2::uuid[]) WITH ORDINALITY AS student (id, place)
      JOIN attempt ON attempt.user_id = student.id AND attempt.item_id = $1
      WHERE attempt.attempts_used + attempt.blank + attempt.unreadable > 0
      ORDER BY student.place`,
    values: [itemId, students.map(({ id }) => id)],
  });
}

const cellsOf = (row: Row): CsvCell[] => [
  row.part,
  row.attemptNumber ?? "",
  row.status === "needs-review" ? "waiting for a person" : row.status,
  toWholePoints(row.earned),
  toWholePoints(row.possible),
  typeof row.answer === "string" ? row.answer : JSON.stringify(row.answer),
  row.graderVersion,
];

/** The answers of some attempts; in one statement, but for an attempt with very many, or one that grows meanwhile. */
async function* submissionsOf(attempts: readonly Attempt[]): AsyncGenerator<Row[]> {
  const ids = attempts.map(({ id }) => id);
  let last: Row | undefined;
  do {
    const after = [last?.place ?? "0", last?.exactly ?? "-infinity", last?.id ?? NO_ID];
    const rows = await queryRows<Row>({
      name: "submissions-of",
      text: `
        SELECT own.place, submission.created_at::text AS exactly, submission.id, submission.created_at AS at,
          submission.part_id AS part, submission.attempt_number AS "attemptNumber", submission.status,
          submission.earned, submission.possible, submission.answer, submission.grader_version AS "graderVersion"
        FROM unnest($1::uuid[]) WITH ORDINALITY AS own (attempt_id, place)
        JOIN submission ON submission.attempt_id = own.attempt_id
        WHERE own.place >= $2::bigint
          AND (own.place, submission.created_at, submission.id) > ($2, $3::timestamptz, $4::uuid)
        ORDER BY own.place, submission.created_at, submission.id
        LIMIT ${ROWS}`,
      values: [ids, ...after],
    });
    yield rows;
    last = rows.length < ROWS ? undefined : rows.at(-1);
  } while (last !== undefined);
}

const NO_ID = "00000000-0000-0000-0000-000000000000";
