import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

interface DisclosureProps {
  title: string;
  /** in sight from the beginning, and one press from being put away */
  open?: boolean;
  children: ReactNode;
}

/** Something that is one press away; the browser's own, so that it works before any program runs. */
export function Disclosure({ title, open = false, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
