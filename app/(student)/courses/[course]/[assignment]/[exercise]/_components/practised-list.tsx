import Link from "next/link";
import { PointsOf } from "@/app/_answer/points-of";
import { dayInWords } from "@/app/_ui/time/due-in-words";
import { type ExercisePlace, practicePath } from "@/lib/paths";
import type { Practised } from "@/lib/practice/views";
import styles from "./practised-list.module.css";

interface PractisedListProps {
  practised: Practised;
  place: ExercisePlace;
  context: { now: Date; timeZone: string };
}

/** One's history: when, and how it came out; each line leads back to its numbers. */
export function PractisedList({ practised: { lines, count }, place, context }: PractisedListProps) {
  return (
    <div>
      <h3 id="practised" className={styles.title}>
        {lines.length < count ? `Practised ${count} times, lately:` : "Practised"}
      </h3>
      <ol aria-labelledby="practised" className={styles.list}>
        {lines.map(({ id, at, earned, possible }) => (
          <li key={id} className={styles.line}>
            <Link href={practicePath({ ...place, practice: id })} prefetch={false} className={styles.when}>
              <time dateTime={at.toISOString()}>{capitalised(dayInWords(at, context))}</time>
            </Link>
            <PointsOf earned={earned} possible={possible} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
