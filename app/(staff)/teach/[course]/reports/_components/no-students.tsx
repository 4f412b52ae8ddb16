import Link from "next/link";
import type { TaughtCourse } from "@/lib/courses/get-taught-course";
import { canManageCourse } from "@/lib/courses/permissions";
import { teachCoursePath } from "@/lib/paths";
import styles from "./report-page.module.css";

/** A course that nobody has joined yet. */
export function NoStudents({ taught }: { taught: TaughtCourse }) {
  return (
    <div className={styles.empty}>
      <h2>No students yet</h2>
      <p>
        Students join the course with its join code. The gradebook has a line for each of them from then on.
      </p>
      {canManageCourse(taught.role) && (
        <p>
          <Link href={teachCoursePath({ course: taught.slug })}>See the join code</Link>
        </p>
      )}
    </div>
  );
}
