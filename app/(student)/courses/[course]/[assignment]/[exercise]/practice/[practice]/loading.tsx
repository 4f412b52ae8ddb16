import { PageShell } from "@/app/_shell/page-shell";
import { Skeleton } from "@/app/_ui/skeleton";
import { ExerciseLayout } from "../../_components/exercise-layout";
import styles from "../../_components/exercise-skeleton.module.css";

export default function PracticeLoading() {
  return (
    <PageShell waiting>
      <p role="status" className="visually-hidden">
        Loading the practice…
      </p>
      <ExerciseLayout
        foot={null}
        intro={
          <>
            <Skeleton shape="title" />
            <Skeleton shape="line" />
            <Skeleton shape="short" />
            <div className={styles.matrices}>
              <Skeleton shape="matrix" />
            </div>
          </>
        }
      >
        <div className={styles.parts}>
          <Skeleton shape="short" />
          <Skeleton shape="field" />
        </div>
      </ExerciseLayout>
    </PageShell>
  );
}
