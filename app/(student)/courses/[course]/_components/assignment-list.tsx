import Link from "next/link";
import { countOf } from "@/app/_ui/count-of";
import { pointsSoFar } from "@/app/_ui/points-so-far";
import { dayInWords, dueInWords } from "@/app/_ui/time/due-in-words";
import type { CourseView } from "@/lib/courses/views";
import { assignmentPath } from "@/lib/paths";
import styles from "./assignment-list.module.css";

interface AssignmentListProps {
  course: CourseView;
  now: Date;
}

/** What is due and where one stands: open homework first, the closed below. */
export function AssignmentList({ course, now }: AssignmentListProps) {
  const groups = [
    { title: "Due", states: ["open"] },
    { title: "Not open yet", states: ["upcoming"] },
    { title: "Closed", states: ["closed"] },
  ];
  return groups.map(({ title, states }) => {
    const assignments = course.assignments.filter((assignment) => states.includes(assignment.state));
    if (assignments.length === 0) return null;
    return (
      <section key={title} className={styles.group}>
        <h2>{title}</h2>
        <ul>
          {assignments.map((assignment) => (
            <AssignmentRow key={assignment.slug} course={course} assignment={assignment} now={now} />
          ))}
        </ul>
      </section>
    );
  });
}

interface AssignmentRowProps extends AssignmentListProps {
  assignment: CourseView["assignments"][number];
}

function AssignmentRow({ course, assignment, now }: AssignmentRowProps) {
  const context = { now, timeZone: course.timeZone };
  const upcoming = assignment.state === "upcoming";
  const when = upcoming
    ? `Opens ${dayInWords(assignment.opensAt, context)}`
    : dueInWords(assignment.dueAt, context);
  const { withheld, done, count } = assignment;
  return (
    <li className={styles.row}>
      <div>
        <h3>
          <Link
            href={assignmentPath({ course: course.slug, assignment: assignment.slug })}
            className={styles.title}
          >
            {assignment.title}
          </Link>
        </h3>
        <p className={styles.when}>{when}</p>
      </div>
      {count > 0 && (
        <div className={styles.standing}>
          <p className={styles.points}>{pointsSoFar(assignment).short}</p>
          <progress
            className={styles.bar}
            value={assignment.earned}
            max={assignment.possible}
            aria-label={`Points of ${assignment.title}`}
          />
          <p className={styles.when}>
            {withheld > 0
              ? `${countOf(withheld, "part")} handed in without points shown`
              : `${done} of ${count} exercises with full marks`}
          </p>
        </div>
      )}
    </li>
  );
}
