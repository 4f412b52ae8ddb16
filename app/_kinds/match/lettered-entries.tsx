import type { ReactNode } from "react";
import styles from "./lettered-entries.module.css";

interface LetteredEntriesProps {
  entries: readonly { id: string; letter: string; text: ReactNode }[];
}

/** The entries on the right, set as they were written, with the letters that the list boxes show. */
export function LetteredEntries({ entries }: LetteredEntriesProps) {
  return (
    <ul className={styles.entries}>
      {entries.map(({ id, letter, text }) => (
        <li key={id} className={styles.entry}>
          <span className={styles.letter}>{letter}</span>
          {text}
        </li>
      ))}
    </ul>
  );
}
