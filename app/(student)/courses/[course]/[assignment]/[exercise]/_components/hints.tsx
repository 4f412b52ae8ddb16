import type { ReactNode } from "react";
import { PrintedMarkdown } from "@/app/_ui/markdown/printed-markdown";
import styles from "./hints.module.css";

interface HintsProps {
  hints: readonly string[];
  /** what comes after the author's: hints from one's own answers */
  children?: ReactNode;
}

/** The author's hints in their order, one after another, each only when it is asked for. */
export function Hints({ hints, children }: HintsProps) {
  return (
    <div className={styles.hints}>
      {hints.map((hint, index) => (
        <details key={hint}>
          <summary className={styles.summary}>{hints.length === 1 ? "Hint" : `Hint ${index + 1}`}</summary>
          <PrintedMarkdown source={hint} />
        </details>
      ))}
      {children}
    </div>
  );
}
