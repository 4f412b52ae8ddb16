import Link from "next/link";
import { dayInWords } from "@/app/_ui/time/due-in-words";
import type { CourseView } from "@/lib/courses/views";
import { exercisePath, practisePath } from "@/lib/paths";
import type { OwnMistake } from "@/lib/progress/views";
import styles from "./mistake-row.module.css";

interface MistakeRowProps {
  mistake: OwnMistake;
  course: Pick<CourseView, "timeZone" | "now">;
}

/** What was done, how often, and the way to practise it. */
export function MistakeRow({ mistake, course }: MistakeRowProps) {
  const { sentence, state, place, title, lastAt, hasVariants } = mistake;
  return (
    <li className={styles.row} data-state={state}>
      <div>
        <p className={styles.sentence}>{sentence}</p>
        <p className={styles.where}>
          {hasVariants ? (
            <Link href={practisePath(place)} prefetch={false}>{`Practise in ${title}`}</Link>
          ) : (
            <Link href={exercisePath(place)} prefetch={false}>{`Back to ${title}`}</Link>
          )}
          <span>
            {"last "}
            <time dateTime={lastAt.toISOString()}>{dayInWords(lastAt, course)}</time>
          </span>
        </p>
      </div>
      <p className={styles.state}>
        {state === "resolved" && <span aria-hidden="true">✓ </span>}
        {inWords(mistake)}
      </p>
    </li>
  );
}

function inWords({ state, times }: OwnMistake): string {
  if (state === "resolved") return "resolved";
  return times === 1 ? "seen once" : `${times} times`;
}
