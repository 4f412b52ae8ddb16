import styles from "./state-mark.module.css";

export type MarkState = "open" | "handed-in" | "tried" | "started" | "provisional" | "right";

/** A small square: open, with a dot, grey, half filled, dashed, filled. Decoration beside words that say the same. */
export function StateMark({ state, current = false }: { state: MarkState; current?: boolean }) {
  return (
    <span aria-hidden="true" className={styles.mark} data-state={state} data-current={current || undefined} />
  );
}
