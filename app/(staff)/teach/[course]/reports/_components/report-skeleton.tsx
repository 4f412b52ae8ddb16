import { Skeleton } from "@/app/_ui/skeleton";
import page from "./report-page.module.css";
import styles from "./report-skeleton.module.css";

/** Stands for a report while it loads: title, figures, and below them what the page is made of. */
export function ReportSkeleton({ words, below }: { words: string; below: readonly ("chart" | "table")[] }) {
  return (
    <div className={page.page}>
      <p role="status" className="visually-hidden">
        {words}
      </p>
      <div className={page.top}>
        <div>
          <Skeleton shape="title" />
          <Skeleton shape="short" />
        </div>
        <span aria-hidden="true" className={styles.figures} />
      </div>
      {below.map((shape, index) => (
        <div key={`${shape} ${index + 1}`}>
          <Skeleton shape="title" />
          <span aria-hidden="true" className={styles[shape]} />
        </div>
      ))}
    </div>
  );
}
