import { randomUUID } from "node:crypto";
import { query, queryOne } from "./database";
import { enrol, type Person, type Role } from "./people";

export interface MadeCourse {
  id: string;
  slug: string;
  joinCode: string;
  /** Of its only assignment. */
  assignment: string;
  /** Of the assignment's only exercise. */
  exercise: string;
}

type Members = readonly (readonly [Person, Role])[];

/** A new course with these members and one homework, open for two days, of the demo course's first exercise. */
export async function makeCourse(members: Members = []): Promise<MadeCourse> {
  const slug = `e2e-${randomUUID()}`;
  const joinCode = randomUUID().toUpperCase();
  const { id } = await queryOne<{ id: string }>(
    `INSERT INTO course (slug, title, time_zone, join_code)
     VALUES ($1, 'Vision by hand', 'Europe/Berlin', $2) RETURNING id`,
    [slug, joinCode],
  );
  for (const [person, role] of members) await enrol(person, slug, role);
  await query(HOMEWORK, [id]);
  return { id, slug, joinCode, assignment: "first", exercise: "convolution" };
}

const HOMEWORK = `
  WITH original AS (
    SELECT version.title, topics, source, possible
    FROM assignment_item item
    JOIN exercise_version version ON version.id = item.exercise_version_id
    JOIN assignment ON assignment.id = item.assignment_id
    JOIN course ON course.id = assignment.course_id
    WHERE course.slug = 'deep-learning' AND assignment.slug = 'cnn' AND item.slug = 'convolution'
  ), made_exercise AS (
    INSERT INTO exercise (course_id, slug) VALUES ($1, 'convolution') RETURNING id
  ), made_version AS (
    INSERT INTO exercise_version (exercise_id, number, title, topics, source)
    SELECT made_exercise.id, 1, title, topics, source FROM made_exercise, original RETURNING id
  ), made_assignment AS (
    INSERT INTO assignment (course_id, slug, title, opens_at, due_at, max_attempts)
    VALUES ($1, 'first', 'First homework', now() - interval '1 day', now() + interval '1 day', 10) RETURNING id
  )
  INSERT INTO assignment_item (assignment_id, position, slug, exercise_version_id, possible)
  SELECT made_assignment.id, 1, 'convolution', made_version.id, possible
  FROM made_assignment, made_version, original`;
