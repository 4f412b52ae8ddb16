import Link from "next/link";
import type { ReactNode } from "react";
import { partLabels } from "@/app/_answer/part-label";
import { dueInWords } from "@/app/_ui/time/due-in-words";
import { assignmentPath, type ExercisePlace } from "@/lib/paths";
import type { ExercisePageView } from "@/lib/submissions/views";
import styles from "./exercise-intro.module.css";
import { Hints } from "./hints";
import { Nudges } from "./nudges";
import { startingProgress } from "./starting-progress";

interface ExerciseIntroProps {
  view: ExercisePageView;
  place: ExercisePlace;
  children: ReactNode;
}

function attemptsInWords(maxAttempts: number | null): string {
  const count =
    maxAttempts === null ? "As many attempts as you like" : `${maxAttempts} attempts for each part`;
  return `${count} · marks can only rise`;
}

/** Number, title, prompt, and until when the answers count. */
export function ExerciseIntro({ view, place, children }: ExerciseIntroProps) {
  const { homework, item, now } = view;
  const start = startingProgress(view).nudges;
  return (
    <>
      <p className={styles.number}>
        {item.number} of {homework.items.length}
        <span className={styles.homework}>
          {" in "}
          <Link href={assignmentPath({ course: homework.course.slug, assignment: homework.slug })}>
            {homework.title}
          </Link>
        </span>
      </p>
      <h1 className={styles.title}>{item.title}</h1>
      {children}
      <Hints hints={view.exercise.hints}>
        <Nudges place={place} labels={partLabels(view.exercise.parts.map(({ id }) => id))} start={start} />
      </Hints>
      <div className={styles.due}>
        <time dateTime={homework.dueAt.toISOString()}>
          {dueInWords(homework.dueAt, { now, timeZone: homework.course.timeZone })}
        </time>
        <p>{attemptsInWords(homework.maxAttempts)}</p>
        {view.ownNumbers && <p>These numbers are your own: other students have others</p>}
      </div>
    </>
  );
}
