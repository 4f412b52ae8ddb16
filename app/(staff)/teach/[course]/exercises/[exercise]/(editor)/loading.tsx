import { Skeleton } from "@/app/_ui/skeleton";
import styles from "./_components/workbench.module.css";

export default function EditorLoading() {
  return (
    <div className={styles.desk}>
      <p role="status" className="visually-hidden">
        Loading the exercise…
      </p>
      <div className={styles.top}>
        <Skeleton shape="title" />
      </div>
      <div className={styles.text}>
        <Skeleton shape="field" />
      </div>
      <div className={styles.preview}>
        <Skeleton shape="line" />
        <Skeleton shape="short" />
        <Skeleton shape="matrix" />
      </div>
    </div>
  );
}
