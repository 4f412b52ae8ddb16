import { HANDING_IN } from "../submissions/handing-in";

/**
 * SQL: the attempts that somebody may practise from, with all that stands around them. Students of the course, once
 * the homework has opened; also when it is closed, since practice counts nowhere.
 * @param user placeholder of the person's id
 */
export const attemptsToPractise = (user: string): string => `
  attempt
  JOIN assignment_item item ON item.id = attempt.item_id
  JOIN assignment ON assignment.id = item.assignment_id AND now() >= assignment.opens_at
  JOIN course ON course.id = assignment.course_id
  JOIN membership ON membership.course_id = course.id AND membership.user_id = attempt.user_id
    AND membership.user_id = ${user} AND membership.role IN (${HANDING_IN})`;
