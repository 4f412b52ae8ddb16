import type { TaughtCourse } from "@/lib/courses/get-taught-course";
import { reportsPath } from "@/lib/paths";
import type { AssignmentReport, GradebookSort } from "@/lib/reports/views";
import { AssignmentHead } from "./assignment-head";
import { ExercisesTable } from "./exercises-table";
import { Gradebook } from "./gradebook";
import { NoStudents } from "./no-students";
import { PointsDistribution } from "./points-distribution";
import { readPage } from "./read-page";
import styles from "./report-page.module.css";

interface AssignmentOverviewProps {
  taught: TaughtCourse;
  report: AssignmentReport;
  sort: GradebookSort;
  /** which page of the gradebook, as the address says it */
  page: string | string[] | undefined;
}

/** One assignment from the class down to every single cell. */
export function AssignmentOverview({ taught, report, sort, page }: AssignmentOverviewProps) {
  const path = reportsPath({ course: report.course.slug, assignment: report.assignment.slug });
  return (
    <div className={styles.page}>
      <AssignmentHead report={report} />
      {report.rows.length === 0 ? (
        <NoStudents taught={taught} />
      ) : (
        <>
          <PointsDistribution report={report} />
          <ExercisesTable report={report} />
          <Gradebook
            report={report}
            sorted={{ path, current: sort }}
            page={readPage(page, report.rows.length)}
          />
        </>
      )}
    </div>
  );
}
