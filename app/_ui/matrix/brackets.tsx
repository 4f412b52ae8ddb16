import type { ReactNode } from "react";
import styles from "./brackets.module.css";

interface BracketsProps {
  children: ReactNode;
  /** a wide matrix scrolls inside its frame and must then be reachable by keyboard */
  scrollLabel?: string | undefined;
}

/** Square brackets around a matrix, as in print; what is too wide scrolls between them. */
export function Brackets({ children, scrollLabel }: BracketsProps) {
  const scroll = scrollLabel === undefined ? {} : { role: "region", "aria-label": scrollLabel, tabIndex: 0 };
  return (
    <div className={styles.brackets}>
      <div className={styles.frame} {...scroll}>
        {children}
      </div>
    </div>
  );
}
