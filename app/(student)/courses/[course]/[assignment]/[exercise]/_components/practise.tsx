import type { Viewer } from "@/lib/auth/viewer";
import type { ExercisePlace } from "@/lib/paths";
import { getPractised } from "@/lib/practice/queries";
import type { ExercisePageView } from "@/lib/submissions/views";
import { AnotherLikeThis } from "./another-like-this";
import styles from "./practise.module.css";
import { PractisedList } from "./practised-list";
import { nextShows, SHOWS_NOW } from "./shows-in-words";

interface PractiseProps {
  viewer: Viewer;
  place: ExercisePlace;
  view: ExercisePageView;
}

/** The way to more of the same, and what one has practised; nothing where the exercise has no variants. */
export async function Practise({ viewer, place, view: { attemptId, now, homework } }: PractiseProps) {
  const practised = attemptId === null ? null : await getPractised(viewer, attemptId);
  if (practised === null) return null;
  const context = { now, timeZone: homework.course.timeZone };
  return (
    <section className={styles.practise} aria-labelledby="practise">
      <div className={styles.offer}>
        <div>
          <h2 id="practise">Practise</h2>
          <p className={styles.quiet}>
            The same exercise with other numbers, as often as you like. It is marked and kept here, and your
            homework stays as it is.
          </p>
          <div role="status">
            <p id={SHOWS_NOW} className={styles.shows} />
            <p className={styles.shows}>{nextShows(practised.shows)}</p>
          </div>
        </div>
        <AnotherLikeThis place={place} />
      </div>
      {practised.lines.length > 0 && <PractisedList practised={practised} place={place} context={context} />}
    </section>
  );
}
