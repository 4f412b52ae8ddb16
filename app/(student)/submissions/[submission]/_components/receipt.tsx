import { partLabel } from "@/app/_answer/part-label";
import { PointsOf } from "@/app/_answer/points-of";
import { VerdictNote } from "@/app/_answer/verdict-note";
import type { SubmissionReceipt } from "@/lib/submissions/views";
import { ReadOnlyAnswer } from "./read-only-answer";
import styles from "./receipt.module.css";

/** What was handed in, when, and what was said of it; it never changes. */
export function Receipt({ view }: { view: SubmissionReceipt }) {
  const { submission, part, index, count, exerciseTitle } = view;
  const { answer, verdict, at, attemptNumber } = submission;
  const attempt = attemptNumber === null ? "Cost no attempt" : `Attempt ${attemptNumber}`;
  return (
    <article className={styles.receipt}>
      <h1>
        {exerciseTitle} {count > 1 && partLabel(index, count)}
      </h1>
      <p className={styles.when}>
        Handed in{" "}
        <time dateTime={at.toISOString()}>{at.toISOString().replace("T", " ").slice(0, 19)} UTC</time>
        {` · ${attempt}`}
      </p>
      <PointsOf earned={verdict.earned} possible={verdict.possible} />
      <ReadOnlyAnswer part={part} judged={{ answer, verdict }} />
      <VerdictNote part={part} judged={{ answer, verdict }} />
      <p className={styles.number}>Receipt {submission.id}</p>
    </article>
  );
}
