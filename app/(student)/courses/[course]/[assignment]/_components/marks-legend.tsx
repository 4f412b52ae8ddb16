import { StateMark } from "@/app/_ui/state-mark";
import { STATE_WORDS } from "@/app/_ui/state-words";
import styles from "./marks-legend.module.css";

const STATES = ["right", "provisional", "handed-in", "started", "tried", "open"] as const;

/** What the small marks of the parts mean, in one line. @param withheld whether there are some without points shown */
export function MarksLegend({ withheld }: { withheld: boolean }) {
  const states = STATES.filter((state) => withheld || state !== "handed-in");
  return (
    <ul aria-label="What the marks mean" className={styles.legend}>
      {states.map((state) => (
        <li key={state} className={styles.entry}>
          <StateMark state={state} />
          {STATE_WORDS[state]}
        </li>
      ))}
    </ul>
  );
}
