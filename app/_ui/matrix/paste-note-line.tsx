import { firstThree } from "../first-three";
import styles from "./matrix-field.module.css";
import type { PasteNote } from "./use-paste";

/** What became of a paste. */
export function PasteNoteLine({ note }: { note: PasteNote | null }) {
  return (
    <div className={styles.note} role="status" data-unread={note?.unread || undefined}>
      {firstThree(note?.sentences ?? []).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
