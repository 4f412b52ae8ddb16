import { PrintedMarkdown } from "@/app/_ui/markdown/printed-markdown";
import styles from "./hints.module.css";

/** Hints, one after another, each only when it is asked for. */
export function Hints({ hints }: { hints: readonly string[] }) {
  if (hints.length === 0) return null;
  return (
    <div className={styles.hints}>
      {hints.map((hint, index) => (
        <details key={hint}>
          <summary className={styles.summary}>{hints.length === 1 ? "Hint" : `Hint ${index + 1}`}</summary>
          <PrintedMarkdown source={hint} />
        </details>
      ))}
    </div>
  );
}
