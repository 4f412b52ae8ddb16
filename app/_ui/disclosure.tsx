import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** Something that is one press away; the browser's own, so that it works before any program runs. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.disclosure}>
      <summary>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
