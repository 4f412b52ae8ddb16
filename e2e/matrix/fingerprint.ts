import { queryOne } from "../support/database";
import type { Stage } from "./stage";

/** Changes with every row that a request of this stage's people could make, change or remove; the audit aside. */
export async function fingerprint({ people, course, other }: Stage): Promise<string> {
  const ids = Object.values(people).map(({ id }) => id);
  const { print } = await queryOne<{ print: string }>(STATEMENT, [ids, [course.id, other.id]]);
  return print;
}

/** Rows of the two courses, of courses that these people belong to, and of the people themselves. */
const STATEMENT = `
  WITH of_course AS (
    SELECT id FROM course WHERE id = ANY($2) OR id IN (SELECT course_id FROM membership WHERE user_id = ANY($1))
      AND slug <> 'deep-learning'
  ), part AS (
    SELECT to_jsonb("user") AS row FROM "user" WHERE id = ANY($1)
    UNION ALL SELECT to_jsonb(membership) FROM membership WHERE user_id = ANY($1) OR course_id IN (TABLE of_course)
    UNION ALL SELECT to_jsonb(course) FROM course WHERE id IN (TABLE of_course)
    UNION ALL SELECT to_jsonb(exercise) FROM exercise WHERE course_id IN (TABLE of_course)
    UNION ALL SELECT to_jsonb(version) FROM exercise_version version
      JOIN exercise ON exercise.id = version.exercise_id WHERE course_id IN (TABLE of_course)
    UNION ALL SELECT to_jsonb(draft) FROM exercise_draft draft
      JOIN exercise ON exercise.id = draft.exercise_id WHERE course_id IN (TABLE of_course)
    UNION ALL SELECT to_jsonb(assignment) FROM assignment WHERE course_id IN (TABLE of_course)
    UNION ALL SELECT to_jsonb(item) FROM assignment_item item
      JOIN assignment ON assignment.id = item.assignment_id WHERE course_id IN (TABLE of_course)
    UNION ALL SELECT to_jsonb(attempt) FROM attempt WHERE user_id = ANY($1)
    UNION ALL SELECT to_jsonb(submission) FROM submission
      JOIN attempt ON attempt.id = submission.attempt_id WHERE user_id = ANY($1)
    UNION ALL SELECT to_jsonb(score) FROM item_score score
      JOIN attempt ON attempt.id = score.attempt_id WHERE user_id = ANY($1)
    UNION ALL SELECT to_jsonb(practice) FROM practice
      JOIN attempt ON attempt.id = practice.attempt_id WHERE user_id = ANY($1)
    UNION ALL SELECT to_jsonb(practised) FROM practice_answer practised
      JOIN practice ON practice.id = practised.practice_id
      JOIN attempt ON attempt.id = practice.attempt_id WHERE user_id = ANY($1)
    UNION ALL SELECT to_jsonb(mistake) FROM mistake_record mistake WHERE user_id = ANY($1)
    UNION ALL SELECT to_jsonb(wrong) FROM wrong_answer wrong
      JOIN assignment_item item ON item.id = wrong.item_id
      JOIN assignment ON assignment.id = item.assignment_id WHERE course_id IN (TABLE of_course)
  )
  SELECT md5(coalesce(string_agg(row::text, E'\\n' ORDER BY row::text), '')) AS print FROM part`;
