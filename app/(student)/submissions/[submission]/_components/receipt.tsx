import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { howFinal } from "@/app/_answer/how-final";
import { partLabels } from "@/app/_answer/part-label";
import { PointsOf } from "@/app/_answer/points-of";
import { StoredAnswer } from "@/app/_answer/stored-answer";
import { VerdictNote } from "@/app/_answer/verdict-note";
import { Icon } from "@/app/_ui/icon";
import { dayInWords } from "@/app/_ui/time/due-in-words";
import type { SubmissionReceipt } from "@/lib/submissions/views";
import styles from "./receipt.module.css";

/** What was handed in, when, and what was said of it; it never changes. */
export function Receipt({ view }: { view: SubmissionReceipt }) {
  const { submission, part, partIds, exerciseTitle, question, given, now, timeZone } = view;
  const { answer, verdict, at, attemptNumber } = submission;
  const labels = partLabels(partIds);
  const attempt = attemptNumber === null ? "Cost no attempt" : `Attempt ${attemptNumber}`;
  return (
    <article className={styles.receipt}>
      <header>
        <Link href={view.backHref} className={styles.back}>
          <Icon of={ArrowLeft} />
          {exerciseTitle}
        </Link>
        <h1>Receipt</h1>
        <p className={styles.quiet}>
          Handed in <time dateTime={at.toISOString()}>{dayInWords(at, { now, timeZone })}</time>
          {` · ${attempt}`}
        </p>
      </header>
      <div className={styles.question}>
        {partIds.length > 1 && <p className={styles.label}>{labels[part.id]}</p>}
        <div className={styles.prompt}>
          <ExercisePrompt source={question} given={given} />
        </div>
        {attemptNumber !== null && (
          <PointsOf
            earned={verdict.shown === "nothing" ? null : verdict.earned}
            possible={verdict.possible}
            standing={howFinal(verdict)}
          />
        )}
      </div>
      <StoredAnswer part={part} judged={{ answer, verdict }} />
      <VerdictNote part={part} judged={{ answer, verdict }} labels={labels} />
      <footer className={styles.quiet}>
        <p>{`${exactly(at, timeZone)}, time of ${timeZone.replaceAll("_", " ")}`}</p>
        <p className={styles.number}>{submission.id}</p>
      </footer>
    </article>
  );
}

/** "Friday 20 November 2026 at 18:00:12": a receipt may be read long after. */
function exactly(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "medium", timeZone }).format(at);
}
