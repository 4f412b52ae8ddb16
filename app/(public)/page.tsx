import { findViewer } from "@/lib/auth/viewer";
import { getTryExercise } from "@/lib/submissions/try-exercise";
import { ExercisePrompt } from "../_answer/exercise-prompt";
import { PageShell } from "../_shell/page-shell";
import { Doors } from "./_components/doors";
import { TryParts } from "./_components/try-parts";
import styles from "./landing.module.css";

export default async function LandingPage() {
  const [viewer, exercise] = await Promise.all([findViewer(), getTryExercise()]);
  return (
    <PageShell viewer={viewer}>
      <h1 className={styles.sentence}>
        Homework for deep learning that recomputes every answer, cell by cell.
      </h1>
      <section className={styles.try} aria-label="Try an exercise">
        <div className={styles.prompt}>
          <p className={styles.lead}>Try one. Nothing is stored.</p>
          <h2>{exercise.title}</h2>
          <ExercisePrompt source={exercise.prompt} given={exercise.given} />
        </div>
        <div className={styles.work}>
          <TryParts exercise={exercise} />
        </div>
      </section>
      <Doors signedIn={viewer !== null} />
    </PageShell>
  );
}
