import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { partLabel } from "@/app/_answer/part-label";
import type { PublicExercise } from "@/grader";
import { TryPart } from "./try-part";
import styles from "./try-parts.module.css";

/** The exercise that anyone can try: its first part at once, the others on demand. */
export function TryParts({ exercise }: { exercise: PublicExercise }) {
  const [first, ...others] = exercise.parts.map((part, index) => (
    <TryPart
      key={part.id}
      part={part}
      label={partLabel(index, exercise.parts.length)}
      prompt={part.prompt === "" ? null : <ExercisePrompt source={part.prompt} given={exercise.given} />}
    />
  ));
  if (others.length === 0) return first;
  return (
    <>
      {first}
      <details className={styles.others}>
        <summary>{others.length === 1 ? "One more part" : `${others.length} more parts`}</summary>
        {others}
      </details>
    </>
  );
}
