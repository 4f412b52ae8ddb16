import { query } from "./database";
import type { MadeCourse } from "./make-course";

export interface WrittenExercise {
  slug: string;
  title: string;
  source: string;
  /** Hundredths, the sum of its parts. */
  possible: number;
}

/** Sets one more exercise in the course's homework, after those that are there. */
export async function addExercise(course: MadeCourse, exercise: WrittenExercise): Promise<string> {
  const { slug, title, source, possible } = exercise;
  await query(SET_EXERCISE, [course.id, slug, title, source, possible]);
  return `/courses/${course.slug}/${course.assignment}/${slug}`;
}

const SET_EXERCISE = `
  WITH made_exercise AS (
    INSERT INTO exercise (course_id, slug) VALUES ($1, $2) RETURNING id
  ), made_version AS (
    INSERT INTO exercise_version (exercise_id, number, title, topics, source)
    SELECT id, 1, $3, '{kinds}', $4 FROM made_exercise RETURNING id
  ), homework AS (
    SELECT assignment.id, coalesce(max(position), 0) + 1 AS position
    FROM assignment LEFT JOIN assignment_item item ON item.assignment_id = assignment.id
    WHERE assignment.course_id = $1 GROUP BY assignment.id
  )
  INSERT INTO assignment_item (assignment_id, position, slug, exercise_version_id, possible)
  SELECT homework.id, homework.position, $2, made_version.id, $5 FROM homework, made_version`;
