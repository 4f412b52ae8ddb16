import Link from "next/link";
import { nounOf } from "@/app/_ui/noun-of";
import { canSetAssignments, canWriteExercises } from "@/lib/courses/permissions";
import type { CourseHome } from "@/lib/courses/taught-views";
import { teachAssignmentsPath, teachExercisesPath, teachRosterPath } from "@/lib/paths";
import styles from "./course-figures.module.css";

/** How much there is of everything, each figure a way to it as far as the viewer may go there. */
export function CourseFigures({ home }: { home: CourseHome }) {
  const course = home.slug;
  const figures = [
    { count: home.students, noun: "student", href: teachRosterPath({ course }), open: true },
    {
      count: home.exercises,
      noun: "exercise",
      href: teachExercisesPath({ course }),
      open: canWriteExercises(home.role),
    },
    {
      count: home.assignments,
      noun: "assignment",
      href: teachAssignmentsPath({ course }),
      open: canSetAssignments(home.role),
    },
  ];
  return (
    <ul className={styles.figures}>
      {figures.map(({ count, noun, href, open }) => (
        <li key={noun}>
          <span className={styles.figure}>{count}</span>{" "}
          <span className={styles.name}>
            {open ? <Link href={href}>{nounOf(count, noun)}</Link> : nounOf(count, noun)}
          </span>
        </li>
      ))}
    </ul>
  );
}
