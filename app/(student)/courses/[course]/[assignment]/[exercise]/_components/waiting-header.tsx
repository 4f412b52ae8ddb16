"use client";

import { HomeworkTrail } from "@/app/_shell/homework-trail";
import { Skeleton } from "@/app/_ui/skeleton";
import { StateMark } from "@/app/_ui/state-mark";
import { useHomeworkAround } from "./homework-around";
import styles from "./homework-marks.module.css";

/** The trail of the exercise that is coming. */
export function WaitingTrail() {
  return <HomeworkTrail {...useHomeworkAround()} />;
}

/** As many marks as there will be, and room for the points: nothing moves when they come. */
export function WaitingMarks() {
  const { items, current } = useHomeworkAround();
  return (
    <>
      <div aria-hidden="true" className={styles.marks}>
        {items.map(({ slug }) => (
          <span key={slug} className={styles.link}>
            <StateMark state="open" current={slug === current} />
          </span>
        ))}
      </div>
      <Skeleton shape="points" />
    </>
  );
}
