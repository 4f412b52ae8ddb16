import Link from "next/link";
import { ShareBar } from "@/app/_ui/chart/share-bar";
import { DataTable } from "@/app/_ui/table/data-table";
import { attemptsReportPath } from "@/lib/paths";
import type { ItemReport, PartFigures, WrongAnswer } from "@/lib/reports/item-report-view";
import styles from "../../../_components/report-page.module.css";
import { ToldAnswer } from "./told-answer";
import table from "./wrong-answers.module.css";

interface WrongAnswersProps {
  report: ItemReport;
  figures: PartFigures;
}

/** What was answered instead, the most frequent first. */
export function WrongAnswers({ report, figures }: WrongAnswersProps) {
  const { wrongAnswers, differentWrong, index, part } = figures;
  if (wrongAnswers.length === 0) {
    if (figures.ownWrong.length > 0) return null;
    return <p className={styles.quiet}>{whyNone(figures)}</p>;
  }
  const heading = `wrong-${index + 1}`;
  // Somebody may give one wrong answer and come back to it.
  const whole = Math.max(figures.tried, ...wrongAnswers.map(({ times }) => times));
  return (
    <div className={table.wrong}>
      <h3 id={heading}>{howMany(wrongAnswers.length, differentWrong)}</h3>
      <DataTable labelledBy={`${heading} part-${index + 1}`}>
        <thead>
          <tr>
            <th scope="col" data-words="">
              Answer
            </th>
            <th scope="col">Times</th>
            <td className={table.bar} />
            <th scope="col" data-words="">
              Given first
            </th>
          </tr>
        </thead>
        <tbody>
          {wrongAnswers.map((answer, place) => (
            <tr key={`answer ${place + 1}`}>
              <td data-words="" className={table.answer}>
                <ToldAnswer part={part} value={answer.value} />
              </td>
              <td>{answer.times}</td>
              <td className={table.bar}>
                <ShareBar share={answer.times / whole} />
              </td>
              <td data-words="">
                <FirstGiven report={report} student={answer.student} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

function FirstGiven({ report, student }: { report: ItemReport; student: WrongAnswer["student"] }) {
  const { course, assignment, item } = report;
  if (student === null) {
    return <span className={table.wraps}>by somebody who is no student here now</span>;
  }
  const place = { course: course.slug, assignment: assignment.slug, exercise: item.slug };
  return (
    <Link href={attemptsReportPath({ ...place, student })} prefetch={false}>
      See attempts
    </Link>
  );
}

function whyNone({ tried, withProvisional }: PartFigures): string {
  if (tried === 0) return "Nobody has tried this yet.";
  return withProvisional > 0 ? "No answer was found wrong so far." : "No wrong answer was given.";
}

function howMany(shown: number, different: number): string {
  if (different === 1) return "The one wrong answer";
  return shown < different
    ? `The ${shown} most frequent of ${different} wrong answers`
    : `All ${different} wrong answers`;
}
