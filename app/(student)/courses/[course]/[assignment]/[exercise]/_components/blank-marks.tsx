import { Skeleton } from "@/app/_ui/skeleton";
import { StateMark } from "@/app/_ui/state-mark";
import styles from "./homework-marks.module.css";

interface BlankMarksProps {
  items: readonly { slug: string }[];
  current: string;
}

/** As many marks as there will be, and room for the points: nothing moves when they come. */
export function BlankMarks({ items, current }: BlankMarksProps) {
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
