import { queryRows } from "../db";
import { HANDING_IN } from "../submissions/handing-in";
import type { ProvisionalAnswer } from "./item-report-view";

/** Of one part; of more it is told how many there are. */
const MOST = 50;

interface ProvisionalRow extends ProvisionalAnswer {
  partId: string;
}

/**
 * Answers that a person may still decide otherwise about: of every student whose mark is provisional, the latest one.
 * By part, those that rules could not decide first, then the latest first; parts without any are left out.
 */
export async function findProvisional(of: {
  courseId: string;
  itemId: string;
}): Promise<ReadonlyMap<string, ProvisionalAnswer[]>> {
  const rows = await queryRows<ProvisionalRow>({
    text: `
      WITH latest AS (
        SELECT DISTINCT ON (submission.attempt_id, submission.part_id)
          submission.id, submission.part_id, submission.status, submission.created_at, attempt.user_id
        FROM attempt
        JOIN membership ON membership.user_id = attempt.user_id AND membership.course_id = $1
          AND membership.role IN (${HANDING_IN})
        JOIN item_score score ON score.attempt_id = attempt.id AND score.provisional
        JOIN submission ON submission.attempt_id = attempt.id AND submission.part_id = score.part_id
          AND (submission.status = 'needs-review'
            OR submission.status = 'right' AND (submission.verdict->>'provisional')::boolean)
        WHERE attempt.item_id = $2
        ORDER BY submission.attempt_id, submission.part_id, submission.created_at DESC, submission.id DESC
      ), ranked AS (
        SELECT *, row_number() OVER (
          PARTITION BY part_id ORDER BY status = 'needs-review' DESC, created_at DESC, id
        ) AS place
        FROM latest
      )
      SELECT ranked.part_id AS "partId", submission.answer, submission.earned,
        ranked.status = 'needs-review' AS undecided,
        json_build_object('id', person.id, 'name', person.name) AS student
      FROM ranked
      JOIN submission ON submission.id = ranked.id
      JOIN "user" person ON person.id = ranked.user_id
      WHERE ranked.place <= ${MOST}
      ORDER BY ranked.part_id, ranked.place`,
    values: [of.courseId, of.itemId],
  });
  const parts = new Map<string, ProvisionalAnswer[]>();
  for (const { partId, ...answer } of rows) {
    const listed = parts.get(partId) ?? [];
    listed.push(answer);
    parts.set(partId, listed);
  }
  return parts;
}
