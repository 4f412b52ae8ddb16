import Link from "next/link";
import { countOf } from "@/app/_ui/count-of";
import { formatPoints } from "@/app/_ui/format-points";
import { DataTable } from "@/app/_ui/table/data-table";
import { attemptsReportPath } from "@/lib/paths";
import type { ItemReport, PartFigures } from "@/lib/reports/item-report-view";
import styles from "../../../_components/report-page.module.css";
import { ToldAnswer } from "./told-answer";
import table from "./wrong-answers.module.css";

interface ProvisionalAnswersProps {
  report: ItemReport;
  figures: PartFigures;
}

/** What rules marked and a person may still decide otherwise about, the undecided first. */
export function ProvisionalAnswers({ report, figures }: ProvisionalAnswersProps) {
  const { course, assignment, item } = report;
  const { part, index, provisional, withProvisional } = figures;
  const place = { course: course.slug, assignment: assignment.slug, exercise: item.slug };
  if (provisional.length === 0) return null;
  const heading = `provisional-${index + 1}`;
  return (
    <div className={table.wrong}>
      <h3 id={heading}>{countOf(withProvisional, "provisional mark")}</h3>
      <p className={styles.quiet}>
        {`Marked by rules. The latest answer of ${shown(provisional.length, withProvisional)}, those that rules could not decide first:`}
      </p>
      <DataTable labelledBy={`${heading} part-${index + 1}`}>
        <thead>
          <tr>
            <th scope="col" data-words="">
              Student
            </th>
            <th scope="col" data-words="">
              Answer
            </th>
            <th scope="col" data-words="">
              By rules
            </th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {provisional.map(({ student, answer, undecided, earned }) => (
            <tr key={student.id}>
              <th scope="row" data-words="">
                <Link href={attemptsReportPath({ ...place, student: student.id })} prefetch={false}>
                  <bdi>{student.name}</bdi>
                </Link>
              </th>
              <td data-words="">
                <ToldAnswer part={part} value={answer} />
              </td>
              <td data-words="">{undecided ? "undecided" : "right"}</td>
              <td>{formatPoints(earned)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

const shown = (listed: number, all: number): string =>
  listed < all ? `${listed} of ${all} students` : "each student";
