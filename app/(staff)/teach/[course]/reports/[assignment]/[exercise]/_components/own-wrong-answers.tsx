import Link from "next/link";
import { countOf } from "@/app/_ui/count-of";
import { DataTable } from "@/app/_ui/table/data-table";
import { attemptsReportPath } from "@/lib/paths";
import type { ItemReport, PartFigures } from "@/lib/reports/item-report-view";
import styles from "../../../_components/report-page.module.css";
import { ToldAnswer } from "./told-answer";
import table from "./wrong-answers.module.css";

interface OwnWrongAnswersProps {
  report: ItemReport;
  figures: PartFigures;
}

/** What students with numbers of their own got wrong, each by themselves: the same answer means another thing to each. */
export function OwnWrongAnswers({ report, figures }: OwnWrongAnswersProps) {
  const { course, assignment, item } = report;
  const place = { course: course.slug, assignment: assignment.slug, exercise: item.slug };
  if (figures.ownWrong.length === 0) return null;
  const heading = `own-${figures.index + 1}`;
  return (
    <div className={table.wrong}>
      <h3 id={heading}>Wrong answers to numbers of their own</h3>
      <p className={styles.quiet}>
        {`${countOf(report.ownNumbers, "student")} had other numbers than these, so their answers are not counted together. The latest of each, newest first:`}
      </p>
      <DataTable labelledBy={`${heading} part-${figures.index + 1}`}>
        <thead>
          <tr>
            <th scope="col" data-words="">
              Student
            </th>
            <th scope="col" data-words="">
              Latest wrong answer
            </th>
            <th scope="col">Wrong answers</th>
          </tr>
        </thead>
        <tbody>
          {figures.ownWrong.map(({ student, part, value, times }) => (
            <tr key={student.id}>
              <th scope="row" data-words="">
                <Link href={attemptsReportPath({ ...place, student: student.id })} prefetch={false}>
                  <bdi>{student.name}</bdi>
                </Link>
              </th>
              <td data-words="" className={table.answer}>
                <ToldAnswer part={part} value={value} />
              </td>
              <td>{times}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
