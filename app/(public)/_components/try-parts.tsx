import { shownParts } from "@/app/_answer/shown-parts";
import type { PublicExercise } from "@/grader";
import { TryPart } from "./try-part";
import styles from "./try-parts.module.css";

/** The exercise that anyone can try: its first part at once, the others on demand. */
export function TryParts({ exercise }: { exercise: PublicExercise }) {
  const [first, ...others] = shownParts(exercise).map((shown) => <TryPart key={shown.part.id} {...shown} />);
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
