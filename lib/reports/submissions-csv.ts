import { type PartStatus, type Points, type RawAnswer, toWholePoints } from "@/grader";
import { queryRows } from "../db";
import { findColumns } from "./find-columns";
import type { Exported } from "./find-exported";
import { findStudents } from "./find-students";
import { localTimeWriter } from "./local-time-writer";
import { BYTE_ORDER_MARK, type CsvCell, toCsv } from "./to-csv";

/** Submissions in memory at a time, and students whose work is looked up together. */
const ROWS = 200;
const STUDENTS = 100;

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
  /** Where the next batch goes on: the student's place in the batch, the time to the microsecond, the id. */
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
    for (let from = 0; from < students.length; from += STUDENTS) {
      const batch = students.slice(from, from + STUDENTS);
      for await (const rows of submissionsOf(
        itemId,
        batch.map(({ id }) => id),
      )) {
        const lines = rows.map((row): CsvCell[] => {
          const student = batch[Number(row.place) - 1];
          const who = [student?.name ?? "", student?.email ?? ""];
          return [localTime(row.at), ...who, `${number}. ${title}`, ...cellsOf(row)];
        });
        yield toCsv(lines);
      }
    }
  }
}

const cellsOf = (row: Row): CsvCell[] => [
  row.part,
  row.attemptNumber ?? "",
  row.status,
  toWholePoints(row.earned),
  toWholePoints(row.possible),
  typeof row.answer === "string" ? row.answer : JSON.stringify(row.answer),
  row.graderVersion,
];

/** What some students handed in to one exercise, batch by batch. */
async function* submissionsOf(itemId: string, userIds: readonly string[]): AsyncGenerator<Row[]> {
  let last: Row | undefined;
  do {
    const after = [last?.place ?? "0", last?.exactly ?? "-infinity", last?.id ?? NO_ID];
    const rows = await queryRows<Row>({
      name: "submissions-of",
      text: `
        SELECT student.place, submission.created_at::text AS exactly, submission.id, submission.created_at AS at,
          submission.part_id AS part, submission.attempt_number AS "attemptNumber", submission.status,
          submission.earned, submission.possible, submission.answer, submission.grader_version AS "graderVersion"
        FROM unnest($2::uuid[]) WITH ORDINALITY AS student (id, place)
        JOIN attempt ON attempt.user_id = student.id AND attempt.item_id = $1
        JOIN submission ON submission.attempt_id = attempt.id
        WHERE (student.place, submission.created_at, submission.id) > ($3::bigint, $4::timestamptz, $5::uuid)
        ORDER BY student.place, submission.created_at, submission.id
        LIMIT ${ROWS}`,
      values: [itemId, userIds, ...after],
    });
    yield rows;
    last = rows.length < ROWS ? undefined : rows.at(-1);
  } while (last !== undefined);
}

const NO_ID = "00000000-0000-0000-0000-000000000000";
