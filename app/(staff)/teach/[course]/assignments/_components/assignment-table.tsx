import Link from "next/link";
import { formatPoints } from "@/app/_ui/format-points";
import { DataTable } from "@/app/_ui/table/data-table";
import { dayInWords } from "@/app/_ui/time/due-in-words";
import type { AssignmentLine, CourseAssignments } from "@/lib/assignments/work-views";
import { reportsPath, teachAssignmentPath } from "@/lib/paths";
import styles from "./assignment-table.module.css";

interface AssignmentTableProps extends CourseAssignments {
  labelledBy: string;
}

const STATE_WORDS = { upcoming: "Not open yet", open: "Open", closed: "Closed" } satisfies Record<
  AssignmentLine["state"],
  string
>;

/** The course's homework, a line each. */
export function AssignmentTable({ course, assignments, labelledBy }: AssignmentTableProps) {
  return (
    <DataTable labelledBy={labelledBy}>
      <thead>
        <tr>
          <th scope="col" data-words="" className={styles.title}>
            Title
          </th>
          {["State", "Opens", "Due"].map((words) => (
            <th key={words} scope="col" data-words="">
              {words}
            </th>
          ))}
          <th scope="col">Exercises</th>
          <th scope="col">Points</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {assignments.map((assignment) => (
          <AssignmentRow key={assignment.slug} course={course} assignment={assignment} />
        ))}
      </tbody>
    </DataTable>
  );
}

interface AssignmentRowProps {
  course: CourseAssignments["course"];
  assignment: AssignmentLine;
}

function AssignmentRow({ course, assignment }: AssignmentRowProps) {
  const { slug, title, state, opensAt, dueAt, exercises, possible } = assignment;
  const place = { course: course.slug, assignment: slug };
  return (
    <tr>
      <th scope="row" data-words="" className={styles.title}>
        <Link href={teachAssignmentPath(place)}>
          <bdi>{title}</bdi>
        </Link>
      </th>
      <td data-words="">{STATE_WORDS[state]}</td>
      {[opensAt, dueAt].map((date, at) => (
        <td key={at} data-words="" className={styles.date}>
          <time dateTime={date.toISOString()}>{dayInWords(date, course)}</time>
        </td>
      ))}
      <td>{exercises}</td>
      <td>{formatPoints(possible)}</td>
      <td data-words="">
        <Link href={reportsPath(place)} prefetch={false} aria-label={`Report of ${title}`}>
          Report
        </Link>
      </td>
    </tr>
  );
}
