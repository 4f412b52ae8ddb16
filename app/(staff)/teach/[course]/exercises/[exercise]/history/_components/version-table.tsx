import { DataTable } from "@/app/_ui/table/data-table";
import { dayInWords } from "@/app/_ui/time/due-in-words";
import type { TaughtCourse } from "@/lib/courses/get-taught-course";
import type { ExerciseWork, VersionLine } from "@/lib/exercises/views";
import styles from "./version-table.module.css";

interface VersionTableProps {
  versions: readonly VersionLine[];
  work: Pick<ExerciseWork, "source" | "published" | "savedAt" | "savedBy">;
  course: TaughtCourse;
}

function DraftLine({ work, course }: Omit<VersionTableProps, "versions">) {
  const { source, published, savedAt, savedBy } = work;
  if (savedAt === null || source === published?.source) return null;
  return (
    <tr>
      <th scope="row" data-words>
        Draft
      </th>
      <td data-words>{dayInWords(savedAt, course)}</td>
      <td data-words>
        <bdi>{savedBy}</bdi>
      </td>
      <td data-words>only its authors see it</td>
    </tr>
  );
}

/** Every version of an exercise, the latest first, with the draft above them. */
export function VersionTable({ versions, work, course }: VersionTableProps) {
  return (
    <div className={styles.versions}>
      <h2 id="versions" className="visually-hidden">
        Versions
      </h2>
      {versions.length === 0 && (
        <p className={styles.none}>
          Nothing was published yet. Publishing makes version 1, which can be assigned.
        </p>
      )}
      <DataTable labelledBy="versions">
        <thead>
          <tr>
            <th scope="col" data-words>
              Version
            </th>
            <th scope="col" data-words>
              When
            </th>
            <th scope="col" data-words>
              By
            </th>
            <th scope="col" data-words>
              Used by
            </th>
          </tr>
        </thead>
        <tbody>
          <DraftLine work={work} course={course} />
          {versions.map(({ id, number, at, by, assignments }) => (
            <tr key={id}>
              <th scope="row" data-words>
                {number}
              </th>
              <td data-words>{dayInWords(at, course)}</td>
              <td data-words>{by === null ? "came with a pack" : <bdi>{by}</bdi>}</td>
              <td data-words>
                {assignments.length === 0
                  ? "no assignment"
                  : assignments.map(({ title }) => title).join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
