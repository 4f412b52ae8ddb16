import type { Viewer } from "../auth/session";
import { getTaughtCourse } from "../courses/get-taught-course";
import { canWriteExercises } from "../courses/permissions";
import { queryRows } from "../db";
import { titleIn } from "./title-in";
import type { ExerciseLine } from "./views";

interface Row {
  slug: string;
  title: string | null;
  number: number | null;
  publishedAt: Date | null;
  savedAt: Date | null;
  savedBy: string | null;
  differs: boolean;
  /** Of a draft without a version. */
  draftStart: string | null;
  usedBy: string[];
}

/** The exercises of a course by title; the texts themselves stay in the database. */
export async function listExercises(viewer: Viewer, course: string): Promise<ExerciseLine[]> {
  const { id } = await getTaughtCourse(viewer, course, canWriteExercises);
  const rows = await queryRows<Row>({
    text: `
      SELECT exercise.slug, version.title, version.number, version.created_at AS "publishedAt",
        draft.saved_at AS "savedAt", person.name AS "savedBy",
        draft.source IS DISTINCT FROM version.source AS differs,
        CASE WHEN version.id IS NULL THEN left(draft.source, 2000) END AS "draftStart",
        ARRAY(
          SELECT DISTINCT assignment.title
          FROM exercise_version used
          JOIN assignment_item item ON item.exercise_version_id = used.id
          JOIN assignment ON assignment.id = item.assignment_id
          WHERE used.exercise_id = exercise.id
          ORDER BY assignment.title
        ) AS "usedBy"
      FROM exercise
      LEFT JOIN exercise_draft draft ON draft.exercise_id = exercise.id
      LEFT JOIN "user" person ON person.id = draft.saved_by_id
      LEFT JOIN LATERAL (
        SELECT id, title, number, created_at, source FROM exercise_version
        WHERE exercise_id = exercise.id ORDER BY number DESC LIMIT 1
      ) version ON true
      WHERE exercise.course_id = $1`,
    values: [id],
  });
  return rows.map(line).toSorted((a, b) => a.title.localeCompare(b.title, "en"));
}

function line({ slug, title, number, publishedAt, savedAt, savedBy, ...row }: Row): ExerciseLine {
  return {
    slug,
    title: title ?? titleIn(row.draftStart ?? "") ?? slug,
    published: number !== null && publishedAt !== null ? { number, at: publishedAt } : null,
    draft: savedAt !== null && savedBy !== null ? { savedAt, savedBy, differs: row.differs } : null,
    usedBy: row.usedBy,
  };
}
