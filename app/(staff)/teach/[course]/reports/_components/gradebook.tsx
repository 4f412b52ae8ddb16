import { ScrollFrame } from "@/app/_ui/table/scroll-frame";
import { attemptsReportPath } from "@/lib/paths";
import type { AssignmentReport, GradebookSort } from "@/lib/reports/views";
import table from "./gradebook.module.css";
import { GradebookHead } from "./gradebook-head";
import { GradebookPages } from "./gradebook-pages";
import { GradebookRow } from "./gradebook-row";
import type { Page } from "./read-page";
import styles from "./report-page.module.css";

const HEADING = "gradebook";

interface GradebookProps {
  report: AssignmentReport;
  sorted: { path: string; current: GradebookSort };
  page: Page;
}

/** Students by exercises, a hundred at a time; every cell with work in it leads to that work. */
export function Gradebook({ report, sorted, page }: GradebookProps) {
  const { course, assignment, columns, rows } = report;
  const place = { course: course.slug, assignment: assignment.slug };
  const hrefOf = (exercise: string, student: string) => attemptsReportPath({ ...place, exercise, student });
  return (
    <section className={styles.section}>
      <div>
        <h2 id={HEADING}>Gradebook</h2>
        <p className={styles.quiet}>
          {`${rows.length === 1 ? "One student" : `${rows.length} students`}, ${inWords(sorted.current, columns)}. `}
          Press a header to sort, a cell to see the attempts. ✓ full marks, – nothing handed in
          {rows.some(isProvisional) && ", dashed: provisional, a person may still decide otherwise"}.
        </p>
      </div>
      <ScrollFrame labelledBy={HEADING} tall>
        <table aria-labelledby={HEADING} className={table.gradebook}>
          <GradebookHead {...{ columns, sorted }} possible={report.possible} />
          <tbody>
            {rows.slice(page.from - 1, page.to).map((row) => (
              <GradebookRow key={row.id} row={row} columns={columns} hrefOf={hrefOf} />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <GradebookPages {...{ page, sorted }} count={rows.length} />
    </section>
  );
}

const isProvisional = ({ cells }: AssignmentReport["rows"][number]) =>
  cells.some(({ state }) => state === "provisional");

function inWords({ by, descending }: GradebookSort, columns: AssignmentReport["columns"]): string {
  if (by === "name") return `sorted by name${descending ? ", from Z to A" : ""}`;
  const column = typeof by === "object" ? columns.find(({ slug }) => slug === by.item) : undefined;
  const what = column === undefined ? "total" : `exercise ${column.number}`;
  return `sorted by ${what}, ${descending ? "the most points first" : "the fewest points first"}`;
}
