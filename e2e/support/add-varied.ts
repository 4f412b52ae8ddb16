import { query } from "./database";

/** Every variant has other numbers. (same) has one answer with all of them; (total) and (double) build on each other. */
const VARIED = `
title: A sum by hand
topics: [practice]
given:
  R: [[1, 2], [3, 4]]
vary:
  R: integers([2, 2], 10, 99)
prompt: "Given is {{R}}."
parts:
  - { id: rows, kind: tensor, prompt: "The sum of its rows", answer: "[R[0] + R[1]]" }
  - { id: total, kind: number, prompt: "The sum of all of them", answer: "sum(rows)" }
  - { id: same, kind: number, prompt: "How many numbers are there?", answer: "4" }
`;

/** The same without variants. */
const PLAIN = VARIED.replace(/^vary:\n.*\n/m, "");

/** Sets that exercise, "varied", at the end of a course's homework. */
export async function addVaried(courseId: string): Promise<void> {
  await query(STATEMENT, [courseId, "varied", VARIED]);
}

/** Sets the other one, "plain", there. */
export async function addPlain(courseId: string): Promise<void> {
  await query(STATEMENT, [courseId, "plain", PLAIN]);
}

const STATEMENT = `
  WITH made_exercise AS (
    INSERT INTO exercise (course_id, slug) VALUES ($1, $2) RETURNING id
  ), made_version AS (
    INSERT INTO exercise_version (exercise_id, number, title, topics, source)
    SELECT id, 1, 'A sum by hand', '{practice}', $3 FROM made_exercise RETURNING id
  )
  INSERT INTO assignment_item (assignment_id, position, slug, exercise_version_id, possible)
  SELECT assignment.id, 1 + (SELECT count(*) FROM assignment_item WHERE assignment_id = assignment.id), $2,
    made_version.id, 300
  FROM assignment, made_version
  WHERE assignment.course_id = $1`;
