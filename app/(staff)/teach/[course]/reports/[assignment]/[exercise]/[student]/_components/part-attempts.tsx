import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { partLabels } from "@/app/_answer/part-label";
import { PointsOf } from "@/app/_answer/points-of";
import { countOf } from "@/app/_ui/count-of";
import type { AttemptsReport } from "@/lib/reports/views";
import styles from "../../../../_components/report-page.module.css";
import { partTitle } from "../../_components/part-title";
import { OneAttempt } from "./one-attempt";
import part from "./part-attempts.module.css";

interface PartAttemptsProps {
  report: AttemptsReport;
  attempts: AttemptsReport["parts"][number];
}

/** One part and what was handed in for it lately, with the best; the first answer first. */
export function PartAttempts({ report, attempts }: PartAttemptsProps) {
  const { course, exercise, now } = report;
  const { part: question, index, earned, submissions, earlier } = attempts;
  const labels = partLabels(exercise.parts.map(({ id }) => id));
  const heading = `part-${index + 1}`;
  return (
    <section className={part.part} aria-labelledby={heading}>
      <div className={part.head}>
        <h2 id={heading}>{partTitle(index, exercise.parts.length)}</h2>
        <PointsOf earned={submissions.length === 0 ? null : earned} possible={question.points} best />
      </div>
      {question.prompt !== "" && <ExercisePrompt source={question.prompt} given={exercise.given} />}
      {earlier > 0 && (
        <p className={styles.quiet}>
          {`Not listed here: ${countOf(earlier, "earlier answer")}. “All submissions (CSV)” has them all.`}
        </p>
      )}
      {submissions.length === 0 ? (
        <p className={styles.quiet}>Nothing handed in yet.</p>
      ) : (
        <ol className={part.attempts}>
          {submissions.map((submission) => (
            <OneAttempt
              key={submission.id}
              part={question}
              labels={labels}
              submission={submission}
              context={{ now, timeZone: course.timeZone }}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
