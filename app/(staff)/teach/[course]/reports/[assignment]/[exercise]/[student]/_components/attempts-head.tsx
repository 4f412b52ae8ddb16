import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { Disclosure } from "@/app/_ui/disclosure";
import { formatPoints } from "@/app/_ui/format-points";
import { Icon } from "@/app/_ui/icon";
import { KeyFigures } from "@/app/_ui/key-figures";
import { itemReportPath, reportsPath } from "@/lib/paths";
import type { AttemptsReport } from "@/lib/reports/views";
import styles from "../../../../_components/report-page.module.css";
import head from "./attempts-head.module.css";

/** Whose work on what, and how it stands. */
export function AttemptsHead({ report }: { report: AttemptsReport }) {
  const { course, assignment, item, student, ownNumbers, exercise, earned, parts } = report;
  const place = { course: course.slug, assignment: assignment.slug };
  const handedIn = parts.reduce((count, { submissions, earlier }) => count + submissions.length + earlier, 0);
  return (
    <div className={styles.top}>
      <header>
        <nav aria-label="Where you are" className={head.ways}>
          <Link href={`${reportsPath(place)}#gradebook`} prefetch={false} className={styles.back}>
            <Icon of={ArrowLeft} />
            Gradebook
          </Link>
          <Link
            href={itemReportPath({ ...place, exercise: item.slug })}
            prefetch={false}
            className={styles.back}
          >
            {`${item.number} ${item.title}`}
          </Link>
        </nav>
        <h1>
          <bdi>{student.name}</bdi>
        </h1>
        <p className={styles.quiet}>
          <bdi>{student.email}</bdi>
          {` · ${assignment.title}, exercise ${item.number}`}
        </p>
      </header>
      <KeyFigures
        figures={[
          {
            figure: `${formatPoints(earned)} / ${formatPoints(item.possible)}`,
            name: "points, best attempts",
          },
          { figure: String(handedIn), name: handedIn === 1 ? "answer handed in" : "answers handed in" },
        ]}
      />
      <Disclosure title={ownNumbers ? "What was asked, with this student’s own numbers" : "What was asked"}>
        <ExercisePrompt source={exercise.prompt} given={exercise.given} />
      </Disclosure>
    </div>
  );
}
