import Link from "next/link";
import { pointsSoFar } from "@/app/_ui/points-so-far";
import { canSeeReports } from "@/lib/courses/permissions";
import type { MyCourse } from "@/lib/courses/views";
import { assignmentPath, coursePath, teachCoursePath } from "@/lib/paths";
import styles from "./course-list.module.css";

/** Each course with its homework and how one stands in it. */
export function CourseList({ courses }: { courses: readonly MyCourse[] }) {
  return (
    <ul className={styles.courses}>
      {courses.map((course) => (
        <li key={course.slug} className={styles.course}>
          <h2>
            <Link href={coursePath({ course: course.slug })} className={styles.title}>
              <bdi>{course.title}</bdi>
            </Link>
          </h2>
          {canSeeReports(course.role) && (
            <p className={styles.teach}>
              <Link href={teachCoursePath({ course: course.slug })}>Teach this course</Link>
            </p>
          )}
          <ul>
            {course.assignments.map((assignment) => (
              <li key={assignment.slug} className={styles.assignment}>
                <Link href={assignmentPath({ course: course.slug, assignment: assignment.slug })}>
                  {assignment.title}
                </Link>
                {assignment.possible > 0 && (
                  <span className={styles.points}>{pointsSoFar(assignment).words}</span>
                )}
              </li>
            ))}
          </ul>
          {course.assignments.length === 0 && <p className={styles.none}>No homework has been set yet.</p>}
        </li>
      ))}
    </ul>
  );
}
