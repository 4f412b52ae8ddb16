import { Skeleton } from "../_ui/skeleton";
import styles from "./picture.module.css";

/** Stands for the arithmetic of a cell that is still being loaded: three rows and what they come to. */
export function SumSkeleton() {
  return (
    <div className={styles.loading}>
      {["first", "second", "third", "sum"].map((line) => (
        <Skeleton key={line} shape="line" />
      ))}
    </div>
  );
}

/** Stands for a whole picture: what is read, the arithmetic, the result. */
export function PictureSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton shape="field" />
      <SumSkeleton />
      <Skeleton shape="field" />
    </div>
  );
}
