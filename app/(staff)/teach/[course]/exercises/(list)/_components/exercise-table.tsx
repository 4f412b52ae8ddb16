import { DataTable } from "@/app/_ui/table/data-table";
import { dayInWords } from "@/app/_ui/time/due-in-words";
import type { TaughtCourse } from "@/lib/courses/get-taught-course";
import type { ExerciseLine } from "@/lib/exercises/views";
import { exerciseHistoryPath, teachExercisePath } from "@/lib/paths";
import { draftWords } from "./draft-words";
import styles from "./exercise-table.module.css";

interface ExerciseTableProps {
  exercises: readonly ExerciseLine[];
  course: TaughtCourse;
}

function Line({ line, course }: { line: ExerciseLine; course: TaughtCourse }) {
  const place = { course: course.slug, exercise: line.slug };
  const { published, usedBy } = line;
  return (
    <tr>
      <th scope="row" data-words>
        {/* Loaded and not routed to: the editor's page comes with a policy of its own. */}
        <a href={teachExercisePath(place)} className={styles.title}>
          <bdi>{line.title}</bdi>
        </a>
      </th>
      <td>
        {published === null ? (
          <span className={styles.none}>not published</span>
        ) : (
          <a
            href={exerciseHistoryPath(place)}
            className={styles.version}
            title={dayInWords(published.at, course)}
          >
            {published.number}
          </a>
        )}
      </td>
      <td data-words>{draftWords(line, course.now) ?? "—"}</td>
      <td data-words>
        {usedBy.length === 0 ? <span className={styles.none}>no assignment</span> : usedBy.join(", ")}
      </td>
    </tr>
  );
}

/** Each exercise: what students get, what its authors have changed since, and where it is set. */
export function ExerciseTable({ exercises, course }: ExerciseTableProps) {
  return (
    <DataTable labelledBy="exercises">
      <thead>
        <tr>
          <th scope="col" data-words>
            Title
          </th>
          <th scope="col">Version</th>
          <th scope="col" data-words>
            Draft
          </th>
          <th scope="col" data-words>
            Used by
          </th>
        </tr>
      </thead>
      <tbody>
        {exercises.map((line) => (
          <Line key={line.slug} line={line} course={course} />
        ))}
      </tbody>
    </DataTable>
  );
}
