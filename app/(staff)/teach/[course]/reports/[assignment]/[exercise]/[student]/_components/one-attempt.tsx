import type { PartLabels } from "@/app/_answer/part-label";
import { StoredAnswer } from "@/app/_answer/stored-answer";
import { VerdictNote } from "@/app/_answer/verdict-note";
import { formatPoints } from "@/app/_ui/format-points";
import { dayInWords } from "@/app/_ui/time/due-in-words";
import type { PublicPart } from "@/grader";
import type { SubmissionView } from "@/lib/submissions/views";
import styles from "./one-attempt.module.css";

interface OneAttemptProps {
  part: PublicPart;
  labels: PartLabels;
  submission: SubmissionView;
  context: { now: Date; timeZone: string };
}

/** One answer as it was handed in, with its marks and words as the student saw them. */
export function OneAttempt({ part, labels, submission, context }: OneAttemptProps) {
  const { answer, verdict, at, attemptNumber } = submission;
  const attempt = attemptNumber === null ? "Cost no attempt" : `Attempt ${attemptNumber}`;
  const points = `${formatPoints(verdict.earned)} / ${formatPoints(verdict.possible)} points`;
  return (
    <li className={styles.attempt}>
      <div className={styles.facts}>
        <h3 className={styles.number}>{attempt}</h3>
        <p>
          <time dateTime={at.toISOString()} title={exactly(at, context.timeZone)}>
            {dayInWords(at, context)}
          </time>
        </p>
        <p className={styles.points}>{points}</p>
      </div>
      <StoredAnswer part={part} judged={{ answer, verdict }} />
      <VerdictNote part={part} judged={{ answer, verdict }} labels={labels} />
    </li>
  );
}

function exactly(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "medium", timeZone }).format(at);
}
