import { PageShell } from "@/app/_shell/page-shell";
import { Skeleton } from "@/app/_ui/skeleton";
import { ExerciseLayout } from "../_components/exercise-layout";
import styles from "../_components/exercise-skeleton.module.css";
import { WaitingMarks, WaitingTrail } from "../_components/homework-around";

export default function ExerciseLoading() {
  return (
    <PageShell waiting trail={<WaitingTrail />} aside={<WaitingMarks />}>
      <p role="status" className="visually-hidden">
        Loading the exercise…
      </p>
      <ExerciseLayout
        foot={null}
        intro={
          <>
            <Skeleton shape="title" />
            <Skeleton shape="line" />
            <Skeleton shape="line" />
            <Skeleton shape="short" />
            <div className={styles.matrices}>
              <Skeleton shape="matrix" />
              <Skeleton shape="matrix" />
            </div>
          </>
        }
      >
        <div className={styles.parts}>
          <Skeleton shape="short" />
          <Skeleton shape="field" />
          <Skeleton shape="short" />
          <Skeleton shape="field" />
        </div>
      </ExerciseLayout>
    </PageShell>
  );
}
