import type { ReactNode } from "react";
import styles from "./exercise-layout.module.css";

interface ExerciseLayoutProps {
  intro: ReactNode;
  foot: ReactNode;
  children: ReactNode;
}

/** What is given on the left and stays in sight, the answers on the right; one above the other on a phone. */
export function ExerciseLayout({ intro, foot, children }: ExerciseLayoutProps) {
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.intro}>{intro}</div>
        <div className={styles.work}>{children}</div>
      </div>
      {foot}
    </>
  );
}
