import { pointsSoFar } from "@/app/_ui/points-so-far";
import { dayInWords, dueInWords } from "@/app/_ui/time/due-in-words";
import type { HomeworkView } from "@/lib/assignments/homework-view";
import styles from "./homework-head.module.css";

/** Title, until when, how often, and where one stands. */
export function HomeworkHead({ homework, now }: { homework: HomeworkView; now: Date }) {
  const { title, state, opensAt, dueAt, maxAttempts, withheld, items, course } = homework;
  const context = { now, timeZone: course.timeZone };
  const when = state === "upcoming" ? `Opens ${dayInWords(opensAt, context)}` : dueInWords(dueAt, context);
  const attempts =
    maxAttempts === null ? "As many attempts as you like" : `${maxAttempts} attempts for each part`;
  const waiting = items.filter((item) => item.state === "provisional").length;
  const done = items.filter((item) => item.state === "right").length;
  return (
    <header>
      <h1>{title}</h1>
      <p className={styles.when}>
        <time dateTime={dueAt.toISOString()}>{when}</time>
        {` · ${attempts}, the best one counts`}
      </p>
      {items.length > 0 && (
        <dl className={styles.figures}>
          <div>
            <dd className={styles.figure}>{pointsSoFar(homework).short}</dd>
            <dt className={styles.name}>points</dt>
          </div>
          <div>
            <dd className={styles.figure}>{`${done} / ${items.length}`}</dd>
            <dt className={styles.name}>exercises with full marks</dt>
          </div>
          {withheld > 0 && (
            <div>
              <dd className={styles.figure}>{withheld}</dd>
              <dt className={styles.name}>
                {withheld === 1
                  ? "part handed in, its points not shown"
                  : "parts handed in, their points not shown"}
              </dt>
            </div>
          )}
          {waiting > 0 && (
            <div>
              <dd className={styles.figure}>{waiting}</dd>
              <dt className={styles.name}>provisional: a person may still look</dt>
            </div>
          )}
        </dl>
      )}
    </header>
  );
}
