import { StateMark } from "@/app/_ui/state-mark";
import { STATE_WORDS } from "@/app/_ui/state-words";
import styles from "./marks-legend.module.css";

const STATES = ["right", "provisional", "started", "tried", "open"] as const;

/** What the small marks of the parts mean, in one line. */
export function MarksLegend() {
  return (
    <ul aria-label="What the marks mean" className={styles.legend}>
      {STATES.map((state) => (
        <li key={state} className={styles.entry}>
          <StateMark state={state} />
          {STATE_WORDS[state]}
        </li>
      ))}
    </ul>
  );
}
