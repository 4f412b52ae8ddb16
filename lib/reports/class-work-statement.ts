/**
 * What a class did on one exercise, over the rows of its students' attempts. `who` and `marks` go together: the
 * student's place in the list, and the points earned; null where nothing could be read.
 */
export const WORK_COLUMNS = `
  coalesce(array_to_json(array_agg(student.place)), '[]') AS who,
  coalesce(array_to_json(array_agg(CASE WHEN attempt.attempts_used > 0 THEN attempt.earned END)), '[]') AS marks,
  coalesce(array_to_json(array_agg(student.place) FILTER (WHERE attempt.provisional > 0)), '[]') AS provisional,
  count(*) FILTER (WHERE attempt.provisional > 0)::int AS "withProvisional",
  count(*) FILTER (WHERE attempt.attempts_used > 0)::int AS tried,
  count(*) FILTER (WHERE attempt.earned >= item.possible)::int AS solved,
  coalesce(sum(attempt.earned), 0)::int AS earned,
  coalesce(sum(attempt.solved_at), 0)::int AS "solvedAt",
  coalesce(sum(attempt.solved_parts), 0)::int AS "solvedParts",
  coalesce(sum(attempt.attempts_used), 0)::int AS used,
  coalesce(sum(attempt.blank), 0)::int AS blank,
  coalesce(sum(attempt.unreadable), 0)::int AS unreadable`;

/** $1 assignment, $2 the students' ids: as a table of their places in the list, from 1. */
export const STUDENT_PLACES = "SELECT * FROM unnest($2::uuid[]) WITH ORDINALITY AS student (id, place)";

/**
 * The class's work on every exercise of an assignment: one row of `attempt` for a student and an exercise, however
 * many parts and submissions stand behind it. Exercise by exercise, so that the index is used: all at once, the
 * planner takes the rows for scattered over the table and reads all of it, with everybody else's.
 */
export const CLASS_WORK_STATEMENT = `
  WITH student AS MATERIALIZED (${STUDENT_PLACES})
  SELECT item.id AS "itemId", work.*
  FROM assignment_item item
  CROSS JOIN LATERAL (
    SELECT ${WORK_COLUMNS}
    FROM attempt
    JOIN student ON student.id = attempt.user_id
    WHERE attempt.item_id = item.id AND attempt.attempts_used + attempt.blank + attempt.unreadable > 0
  ) work
  WHERE item.assignment_id = $1`;
