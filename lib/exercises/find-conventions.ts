import type { DeclaredConventions } from "@/grader";
import { readConventions } from "../courses/stored-conventions";
import { queryRow } from "../db";

/** The conventions of the course to which an exercise belongs: what it is written, tried and published under. */
export async function findConventions(exerciseId: string): Promise<DeclaredConventions> {
  const row = await queryRow<{ conventions: unknown }>({
    text: `
      SELECT course.conventions FROM exercise JOIN course ON course.id = exercise.course_id
      WHERE exercise.id = $1`,
    values: [exerciseId],
  });
  if (row === null) throw new Error(`there is no exercise ${exerciseId}`);
  return readConventions(row.conventions);
}
