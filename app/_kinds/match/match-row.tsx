import { type ReactNode, useId } from "react";
import { MarkSign } from "@/app/_ui/mark-sign";
import styles from "./match-row.module.css";

interface MatchRowProps {
  text: ReactNode;
  choices: readonly { value: string; words: string }[];
  /** "" while there is no partner */
  chosen: string;
  mark: boolean | null;
  onChoose: (value: string) => void;
}

/** One entry on the left and its partner. */
export function MatchRow({ text, choices, chosen, mark, onChoose }: MatchRowProps) {
  const id = useId();
  const verdict = mark === null ? undefined : mark ? "right" : "wrong";
  return (
    <li className={styles.row} data-mark={verdict}>
      <label id={`${id}-text`} htmlFor={id} className={styles.text}>
        {text}
      </label>
      <span className={styles.partner}>
        <select
          id={id}
          className={styles.select}
          value={chosen}
          data-empty={chosen === "" || undefined}
          aria-describedby={mark === null ? undefined : `${id}-mark`}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">Choose…</option>
          {choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <span id={`${id}-mark`} className={styles.sign}>
          <MarkSign mark={mark} />
        </span>
      </span>
    </li>
  );
}
