import { StateMark } from "@/app/_ui/state-mark";
import { STATE_WORDS } from "@/app/_ui/state-words";
import type { HomeworkOverview } from "@/lib/assignments/homework-view";
import styles from "./item-standing.module.css";
import { partsInWords } from "./parts-in-words";

type ItemStandingProps = Pick<HomeworkOverview["items"][number], "state" | "parts">;

/** How an exercise stands: a mark for each of its parts, and a word for the whole. */
export function ItemStanding({ state, parts }: ItemStandingProps) {
  const word = STATE_WORDS[state].replace(/^./, (first) => first.toUpperCase());
  const heard = parts.length > 1 ? `${word}: ${partsInWords(parts)}` : word;
  return (
    <span className={styles.standing} title={heard}>
      <span className={styles.marks}>
        {parts.map(({ id, state: part }) => (
          <StateMark key={id} state={part} />
        ))}
      </span>
      <span aria-hidden="true" className={styles.word} data-state={state}>
        {word}
      </span>
      <span className="visually-hidden">{heard}</span>
    </span>
  );
}
