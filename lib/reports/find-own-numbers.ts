import { type Exercise, normalForm, type PublicPart, type RawAnswer } from "@/grader";
import { queryRows } from "../db";
import { getCompiledVariant } from "../exercises/get-compiled-variant";
import { HANDING_IN } from "../submissions/handing-in";
import type { OwnWrongAnswer } from "./item-report-view";

/** Of one part. */
const MOST = 10;

interface Subject {
  courseId: string;
  itemId: string;
  versionId: string;
  exercise: Exercise;
}

interface OwnNumbers {
  /** Students who have begun it with numbers of their own. */
  students: number;
  /** By part, the latest first; parts without any are left out. */
  wrong: ReadonlyMap<string, OwnWrongAnswer[]>;
}

/** Who answers a variant of an exercise, and what they got wrong last: answers to different numbers are not counted. */
export async function findOwnNumbers({
  courseId,
  itemId,
  versionId,
  exercise,
}: Subject): Promise<OwnNumbers> {
  const students = await countStudents(courseId, itemId);
  const wrong = new Map<string, OwnWrongAnswer[]>();
  if (students === 0) return { students, wrong };
  for (const { partId, seed, answer, ...row } of await findLatestWrong(courseId, itemId)) {
    const part = await findPart(versionId, seed, partId);
    const listed = wrong.get(partId) ?? [];
    listed.push({ ...row, part, value: normalForm({ exercise, part: partId, answer }) });
    wrong.set(partId, listed);
  }
  return { students, wrong };
}

/** A part as a student with this seed sees it. */
async function findPart(versionId: string, seed: string, partId: string): Promise<PublicPart> {
  const { published } = await getCompiledVariant({ versionId, seed });
  const part = published.parts.find(({ id }) => id === partId);
  if (part === undefined) throw new Error(`version ${versionId} has no part ${partId}`);
  return part;
}

const OWN = `
  FROM attempt
  JOIN membership ON membership.user_id = attempt.user_id AND membership.course_id = $1
    AND membership.role IN (${HANDING_IN})
  JOIN "user" person ON person.id = attempt.user_id`;

async function countStudents(courseId: string, itemId: string): Promise<number> {
  const [row] = await queryRows<{ students: number }>({
    text: `SELECT count(*)::int AS students ${OWN} WHERE attempt.item_id = $2 AND attempt.seed IS NOT NULL`,
    values: [courseId, itemId],
  });
  return row?.students ?? 0;
}

interface WrongRow extends Omit<OwnWrongAnswer, "value" | "part"> {
  partId: string;
  seed: string;
  answer: RawAnswer;
}

const findLatestWrong = (courseId: string, itemId: string): Promise<WrongRow[]> =>
  queryRows({
    text: `
      WITH own AS (
        SELECT submission.part_id, attempt.seed, submission.answer, person.id, person.name, submission.created_at,
          count(*) OVER of_student AS times,
          row_number() OVER (of_student ORDER BY submission.created_at DESC, submission.id) AS back
        ${OWN}
        JOIN submission ON submission.attempt_id = attempt.id AND submission.status IN ('wrong', 'partial')
        WHERE attempt.item_id = $2 AND attempt.seed IS NOT NULL
        WINDOW of_student AS (PARTITION BY submission.part_id, attempt.id)
      ), latest AS (
        SELECT *, row_number() OVER (PARTITION BY part_id ORDER BY created_at DESC, id) AS place
        FROM own WHERE back = 1
      )
      SELECT part_id AS "partId", seed, answer, times::int, json_build_object('id', id, 'name', name) AS student
      FROM latest WHERE place <= ${MOST}
      ORDER BY part_id, place`,
    values: [courseId, itemId],
  });
