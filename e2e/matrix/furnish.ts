import { randomUUID } from "node:crypto";
import { z } from "zod";
import { addVaried } from "../support/add-varied";
import { query, queryOne } from "../support/database";
import type { MadeCourse } from "../support/make-course";
import { type Person, sessionCookie } from "../support/people";

/**
 * A course whose homework has a second exercise, "spare", which nobody has begun and which has a newer version, and a
 * third, "varied", which has variants. All is shown of an answer at once.
 */
export interface StagedCourse extends MadeCourse {
  title: string;
  /** A published exercise that is in no homework; its name is in no other course. */
  loose: string;
  /** A student's, at the first exercise. */
  attemptId: string;
  /** What that student has handed in to part r: a wrong answer. */
  submissionId: string;
  /** That student's, of the exercise that varies; nothing is answered in it. */
  practiceId: string;
  /** What the first exercise's authors have written since its last version. */
  draft: { revision: number; source: string };
}

interface Furniture {
  student: Person;
  instructor: Person;
  title: string;
  loose: string;
  site: string;
}

export async function furnish(course: MadeCourse, furniture: Furniture): Promise<StagedCourse> {
  const { student, instructor, title, loose, site } = furniture;
  const { id } = course;
  await query("UPDATE course SET title = $2 WHERE id = $1", [id, title]);
  await query(SHOW_ALL, [id]);
  await addExercise(id, loose, 1);
  await addExercise(id, "spare", 2);
  await query(PIN_SPARE, [id]);
  await addVaried(id);
  const attemptId = await beginAttempt(id, student.id);
  const practiceId = await beginPractice(id, student.id);
  const draft = await queryOne<{ revision: number; source: string }>(DRAFT, [id, instructor.id]);
  const submissionId = await handIn(attemptId, student, site);
  return { ...course, title, loose, attemptId, submissionId, practiceId, draft };
}

/** @returns the id of a person's attempt at the first exercise, or at another one */
export async function beginAttempt(
  courseId: string,
  userId: string,
  exercise = "convolution",
): Promise<string> {
  const { attemptId } = await queryOne<{ attemptId: string }>(ATTEMPT, [courseId, userId, exercise]);
  return attemptId;
}

/** @returns the id of a person's practice of the exercise that varies, which they begin for it */
export async function beginPractice(courseId: string, userId: string): Promise<string> {
  const attemptId = await beginAttempt(courseId, userId, "varied");
  const { id } = await queryOne<{ id: string }>(PRACTICE, [attemptId]);
  return id;
}

/** The first exercise once more, under another name. */
async function addExercise(courseId: string, slug: string, versions: number): Promise<void> {
  await query(
    `WITH made AS (INSERT INTO exercise (course_id, slug) VALUES ($1, $2) RETURNING id)
     INSERT INTO exercise_version (exercise_id, number, title, topics, source)
     SELECT made.id, number, title, topics, source || E'\\n# version ' || number
     FROM made, generate_series(1, $3::int) number,
       (SELECT title, topics, source FROM exercise_version version
        JOIN exercise ON exercise.id = version.exercise_id
        WHERE course_id = $1 AND slug = 'convolution') original`,
    [courseId, slug, versions],
  );
}

const SHOW_ALL = `UPDATE assignment SET reveal = reveal || '{"trace": 1}' WHERE course_id = $1`;

const PIN_SPARE = `
  INSERT INTO assignment_item (assignment_id, position, slug, exercise_version_id, possible)
  SELECT assignment.id, 2, 'spare', version.id, first.possible
  FROM assignment
  JOIN assignment_item first ON first.assignment_id = assignment.id
  JOIN exercise ON exercise.course_id = assignment.course_id AND exercise.slug = 'spare'
  JOIN exercise_version version ON version.exercise_id = exercise.id AND version.number = 1
  WHERE assignment.course_id = $1`;

const ATTEMPT = `
  INSERT INTO attempt (user_id, item_id)
  SELECT $2, item.id FROM assignment_item item
  JOIN assignment ON assignment.id = item.assignment_id
  WHERE assignment.course_id = $1 AND item.slug = $3
  RETURNING id AS "attemptId"`;

/** Begun a minute ago: one that has just begun is what another press of the button gets. */
const PRACTICE = `
  INSERT INTO practice (attempt_id, exercise_version_id, seed, parts, possible, created_at)
  SELECT attempt.id, item.exercise_version_id, 'stage', '{total}', 100, now() - interval '1 minute'
  FROM attempt JOIN assignment_item item ON item.id = attempt.item_id
  WHERE attempt.id = $1
  RETURNING id`;

const DRAFT = `
  INSERT INTO exercise_draft (exercise_id, source, revision, saved_by_id)
  SELECT exercise.id, version.source || E'\\n# written since', 3, $2
  FROM exercise JOIN exercise_version version ON version.exercise_id = exercise.id
  WHERE exercise.course_id = $1 AND exercise.slug = 'convolution'
  RETURNING revision, source`;

const handedInSchema = z.object({ submission: z.object({ id: z.string() }) });

async function handIn(attempt: string, student: Person, site: string): Promise<string> {
  const answer = JSON.stringify([
    ["9", "9"],
    ["9", "8"],
  ]);
  const { name, value } = await sessionCookie(student, site);
  const response = await fetch(new URL("/api/submissions", site), {
    method: "POST",
    headers: { "content-type": "application/json", cookie: `${name}=${value}` },
    body: JSON.stringify({ attempt, part: "r", answer, key: randomUUID() }),
  });
  return handedInSchema.parse(await response.json()).submission.id;
}
