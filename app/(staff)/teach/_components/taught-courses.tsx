import Link from "next/link";
import { countOf } from "@/app/_ui/count-of";
import type { TaughtCourseLine } from "@/lib/courses/taught-views";
import { teachCoursePath } from "@/lib/paths";
import { ROLE_WORDS } from "./role-words";
import styles from "./taught-courses.module.css";

/** Each course one teaches, with its size. */
export function TaughtCourses({ courses }: { courses: readonly TaughtCourseLine[] }) {
  return (
    <ul className={styles.courses}>
      {courses.map(({ slug, title, role, students, assignments }) => (
        <li key={slug} className={styles.course}>
          <h2>
            <Link href={teachCoursePath({ course: slug })} className={styles.title}>
              <bdi>{title}</bdi>
            </Link>
          </h2>
          <p className={styles.about}>
            {`${ROLE_WORDS[role]} · ${countOf(students, "student")} · ${countOf(assignments, "assignment")}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
