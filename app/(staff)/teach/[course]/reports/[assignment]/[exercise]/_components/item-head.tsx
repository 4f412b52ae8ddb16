import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { countOf } from "@/app/_ui/count-of";
import { Definitions } from "@/app/_ui/definitions";
import { formatPoints } from "@/app/_ui/format-points";
import { Icon } from "@/app/_ui/icon";
import { KeyFigures } from "@/app/_ui/key-figures";
import { reportsPath } from "@/lib/paths";
import type { ItemReport } from "@/lib/reports/item-report-view";
import { EXERCISE_FIGURES } from "../../../_components/definitions-of-figures";
import styles from "../../../_components/report-page.module.css";
import { exerciseFigures } from "./exercise-figures";

/** Which exercise, how the class stands in it, and what it asked. */
export function ItemHead({ report }: { report: ItemReport }) {
  const { course, assignment, item, figures, exercise } = report;
  return (
    <>
      <div className={styles.top}>
        <header>
          <Link
            href={reportsPath({ course: course.slug, assignment: assignment.slug })}
            prefetch={false}
            className={styles.back}
          >
            <Icon of={ArrowLeft} />
            {assignment.title}
          </Link>
          <h1>
            <span className={styles.number}>{item.number}</span> {item.title}
          </h1>
          <p className={styles.quiet}>{`${formatPoints(item.possible)} points`}</p>
        </header>
        <KeyFigures figures={exerciseFigures(figures)} />
        <Definitions title="What these figures mean" words={EXERCISE_FIGURES} />
      </div>
      <section className={styles.section} aria-labelledby="prompt">
        <h2 id="prompt">What was asked</h2>
        {report.ownNumbers > 0 && (
          <p className={styles.quiet}>
            {`As printed. ${countOf(report.ownNumbers, "student")} had numbers of their own, which their attempts show.`}
          </p>
        )}
        <ExercisePrompt source={exercise.prompt} given={exercise.given} />
      </section>
    </>
  );
}
