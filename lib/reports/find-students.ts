import { comparePeople } from "../courses/compare-people";
import { queryRows } from "../db";
import { HANDING_IN } from "../submissions/handing-in";

export interface Student {
  id: string;
  name: string;
  email: string;
}

/** The students of a course by name. */
export async function findStudents(courseId: string): Promise<Student[]> {
  const students = await queryRows<Student>({
    text: `
      SELECT person.id, person.name, person.email
      FROM membership JOIN "user" person ON person.id = membership.user_id
      WHERE membership.course_id = $1 AND membership.role IN (${HANDING_IN})`,
    values: [courseId],
  });
  return students.sort(comparePeople);
}
