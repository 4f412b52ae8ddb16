import type { ReactNode } from "react";
import styles from "./data-table.module.css";
import { ScrollFrame } from "./scroll-frame";

/**
 * A dense table of figures under a heading of its own. Cells hold figures, set under each other; `data-words` marks
 * the cells and headers that hold words.
 */
export function DataTable({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    <ScrollFrame labelledBy={labelledBy}>
      <table aria-labelledby={labelledBy} className={styles.table}>
        {children}
      </table>
    </ScrollFrame>
  );
}
