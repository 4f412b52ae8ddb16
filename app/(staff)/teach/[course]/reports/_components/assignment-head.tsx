import { Definitions } from "@/app/_ui/definitions";
import { formatMean } from "@/app/_ui/format-mean";
import { formatPoints } from "@/app/_ui/format-points";
import { KeyFigures } from "@/app/_ui/key-figures";
import type { AssignmentReport } from "@/lib/reports/views";
import { AssignmentChoice } from "./assignment-choice";
import { CLASS_FIGURES } from "./definitions-of-figures";
import { Exports } from "./exports";
import styles from "./report-page.module.css";
import { whenInWords } from "./when-in-words";

const inPoints = (hundredths: number | null) => formatMean(hundredths === null ? null : hundredths / 100);

/** Which assignment, until when, and how the class stands. */
export function AssignmentHead({ report }: { report: AssignmentReport }) {
  const { course, assignments, assignment, summary, possible } = report;
  return (
    <div className={styles.top}>
      {assignments.length > 1 && <AssignmentChoice course={course.slug} {...{ assignments, assignment }} />}
      <header className={styles.head}>
        <div>
          <h1>{assignment.title}</h1>
          <p className={styles.quiet}>{`${course.title} · ${whenInWords(report)} · best attempt counts`}</p>
        </div>
        {summary.students > 0 && <Exports course={course.slug} assignment={assignment.slug} />}
      </header>
      <KeyFigures
        figures={[
          { figure: `${summary.handedIn} / ${summary.students}`, name: "handed in" },
          { figure: inPoints(summary.mean), name: `mean of ${formatPoints(possible)} points` },
          { figure: inPoints(summary.deviation), name: "standard deviation" },
        ]}
      />
      <Definitions title="What these figures mean" words={CLASS_FIGURES} />
    </div>
  );
}
