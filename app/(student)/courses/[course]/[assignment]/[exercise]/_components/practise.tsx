import type { Viewer } from "@/lib/auth/viewer";
import type { ExercisePlace } from "@/lib/paths";
import { getPractised } from "@/lib/practice/queries";
import { AnotherLikeThis } from "./another-like-this";
import styles from "./practise.module.css";
import { PractisedList } from "./practised-list";

interface PractiseProps {
  viewer: Viewer;
  place: ExercisePlace;
  attemptId: string;
  context: { now: Date; timeZone: string };
}

/** The way to more of the same, and what one has practised; nothing where the exercise has no variants. */
export async function Practise({ viewer, place, attemptId, context }: PractiseProps) {
  const practised = await getPractised(viewer, attemptId);
  if (practised === null) return null;
  return (
    <section className={styles.practise} aria-labelledby="practise">
      <div className={styles.offer}>
        <div>
          <h2 id="practise">Practise</h2>
          <p className={styles.quiet}>
            The same exercise with other numbers, as often as you like. It is marked and kept here, and your
            homework stays as it is.
          </p>
        </div>
        <AnotherLikeThis place={place} />
      </div>
      {practised.lines.length > 0 && <PractisedList practised={practised} place={place} context={context} />}
    </section>
  );
}
