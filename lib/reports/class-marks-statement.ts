import { HANDING_IN } from "../submissions/handing-in";

/** A mark as one whole number is read several times as fast as one with names: number, earned, tried. */
export const PACKED = { number: 1_000_000_000, earned: 2 } as const;

/**
 * What each person's work on each exercise of an assignment adds up to: one row of `attempt`, however many parts and
 * submissions stand behind it. Exercise by exercise, so that the index is used: all at once, the planner takes them
 * for scattered over the table and reads all of it, with everybody else's.
 */
const KEPT_MARKS = `
  SELECT item.position, kept.*
  FROM assignment_item item
  CROSS JOIN LATERAL (
    SELECT user_id, item_id, earned, attempts_used, blank, unreadable, solved_at, solved_parts
    FROM attempt
    WHERE attempt.item_id = item.id AND attempts_used + blank + unreadable > 0
    OFFSET 0
  ) kept
  WHERE item.assignment_id = $2`;

/**
 * Every student of a course with their marks in an assignment, and the sums over them by exercise.
 *
 * $1 course, $2 assignment.
 * @param marks the statement that finds everybody's marks; another one than the product's serves to compare
 */
export const classMarksStatement = (marks = KEPT_MARKS): string => `
  WITH student AS (
    SELECT user_id FROM membership WHERE course_id = $1 AND role IN (${HANDING_IN})
  ), mark AS MATERIALIZED (${marks}
  ), marked AS (
    SELECT user_id,
      array_agg(position * ${PACKED.number}::bigint + earned * ${PACKED.earned} + (attempts_used > 0)::int) AS packed
    FROM mark GROUP BY user_id
  ), work AS (
    SELECT item_id AS "itemId", sum(solved_at) AS "solvedAt", sum(solved_parts) AS "solvedParts",
      sum(attempts_used) AS used, sum(blank) AS blank, sum(unreadable) AS unreadable
    FROM mark JOIN student USING (user_id) GROUP BY item_id
  )
  SELECT
    (SELECT coalesce(json_agg(json_build_object(
        'id', person.id, 'name', person.name, 'email', person.email, 'packed', packed)), '[]')
      FROM student
      JOIN "user" person ON person.id = student.user_id
      LEFT JOIN marked USING (user_id)) AS students,
    (SELECT coalesce(json_agg(work), '[]') FROM work) AS items`;
