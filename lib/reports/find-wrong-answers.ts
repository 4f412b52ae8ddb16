import { type Exercise, type Json, normalForm, type RawAnswer } from "@/grader";
import { queryRows } from "../db";
import { HANDING_IN } from "../submissions/handing-in";
import type { PartFigures, WrongAnswer } from "./item-report-view";

/** Of one part; what is rarer is counted, not listed. */
const MOST = 10;

interface WrongRow extends WrongAnswer {
  partId: string;
  different: number;
  /** Of the submission that gave it first, where the value was too large to be kept beside it. */
  answer: RawAnswer | null;
}

type PartWrong = Pick<PartFigures, "wrongAnswers" | "differentWrong">;

interface Subject {
  courseId: string;
  itemId: string;
  exercise: Exercise;
}

/** The most frequent wrong answers by part; parts without any are left out. */
export async function findWrongAnswers(of: Subject): Promise<ReadonlyMap<string, PartWrong>> {
  const rows = await queryRows<WrongRow>({
    text: `
      WITH ranked AS (
        SELECT *, row_number() OVER (PARTITION BY part_id ORDER BY times DESC, value_hash) AS place,
          count(*) OVER (PARTITION BY part_id)::int AS different
        FROM wrong_answer WHERE item_id = $2
      )
      SELECT ranked.part_id AS "partId", ranked.value, ranked.times, ranked.different, student.user_id AS student,
        CASE WHEN ranked.value = 'null' THEN submission.answer END AS answer
      FROM ranked
      JOIN submission ON submission.id = ranked.submission_id
      JOIN attempt ON attempt.id = submission.attempt_id
      LEFT JOIN membership student ON student.user_id = attempt.user_id AND student.course_id = $1
        AND student.role IN (${HANDING_IN})
      WHERE ranked.place <= ${MOST}
      ORDER BY ranked.part_id, ranked.place`,
    values: [of.courseId, of.itemId],
  });
  const parts = new Map<string, PartWrong>();
  for (const row of rows) {
    const { partId, times, student, different } = row;
    const part = parts.get(partId) ?? { wrongAnswers: [], differentWrong: different };
    part.wrongAnswers.push({ value: readValue(row, of.exercise), times, student });
    parts.set(partId, part);
  }
  return parts;
}

function readValue({ partId, value, answer }: WrongRow, exercise: Exercise): Json {
  return answer === null ? value : normalForm({ exercise, part: partId, answer });
}
