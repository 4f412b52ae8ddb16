import styles from "./mark-sign.module.css";

/** ✓ or ✕ in its colour, and the word for those who hear it; nothing where there is no mark. */
export function MarkSign({ mark }: { mark: boolean | null }) {
  if (mark === null) return null;
  return (
    <span className={styles.sign} data-mark={mark ? "right" : "wrong"}>
      <span aria-hidden="true">{mark ? "✓" : "✕"}</span>
      <span className="visually-hidden">{mark ? "right" : "wrong"}</span>
    </span>
  );
}
