import type { ReactNode } from "react";
import styles from "./scroll-frame.module.css";

interface ScrollFrameProps {
  /** the id of its heading, or several: no two regions of a page have one name */
  labelledBy: string;
  /** keeps to the height of the window and scrolls down inside as well, under its sticky headers */
  tall?: boolean;
  children: ReactNode;
}

/** What is too wide scrolls in here and not the page. */
export function ScrollFrame({ labelledBy, tall = false, children }: ScrollFrameProps) {
  // What scrolls must be reachable by keyboard (WCAG 2.1.1).
  const region = { role: "region", "aria-labelledby": labelledBy, tabIndex: 0 };
  return (
    <div {...region} className={styles.frame} data-tall={tall || undefined}>
      {children}
    </div>
  );
}
