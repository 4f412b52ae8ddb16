import Link from "next/link";
import { dayInWords, dueInWords } from "@/app/_ui/time/due-in-words";
import { canSetAssignments } from "@/lib/courses/permissions";
import type { CourseHome } from "@/lib/courses/taught-views";
import { newAssignmentPath, reportsPath, teachAssignmentPath } from "@/lib/paths";
import styles from "./next-homework.module.css";

/** What is due next, and how it stands. */
export function NextHomework({ home }: { home: CourseHome }) {
  const { slug: course, next, role } = home;
  const maySet = canSetAssignments(role);
  if (next === null) {
    return (
      <p className={styles.when}>
        {home.assignments === 0 ? "No homework has been set yet. " : "Nothing is open. "}
        {home.assignments > 0 && <Link href={reportsPath({ course })}>See the reports</Link>}
        {home.assignments > 0 && maySet && " or "}
        {maySet && <Link href={newAssignmentPath({ course })}>set the next homework</Link>}
      </p>
    );
  }
  const context = { now: home.now, timeZone: home.timeZone };
  return (
    <div className={styles.next}>
      <h3 className={styles.title}>
        <bdi>{next.title}</bdi>
      </h3>
      <p className={styles.when}>
        {next.opensAt > home.now
          ? `Opens ${dayInWords(next.opensAt, context)}`
          : dueInWords(next.dueAt, context)}
      </p>
      <p className={styles.ways}>
        <Link href={reportsPath({ course, assignment: next.slug })}>Report</Link>
        {maySet && (
          <Link href={teachAssignmentPath({ course, assignment: next.slug })}>Dates and exercises</Link>
        )}
      </p>
    </div>
  );
}
