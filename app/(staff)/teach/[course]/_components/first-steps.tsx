import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button-link";
import type { CourseHome } from "@/lib/courses/taught-views";
import { newAssignmentPath, teachExercisesPath } from "@/lib/paths";
import styles from "./first-steps.module.css";

/** How a course comes to life, the steps done ticked. */
export function FirstSteps({ home }: { home: CourseHome }) {
  const course = home.slug;
  const set = home.assignments > 0;
  return (
    <ol className={styles.steps}>
      <li className={styles.step} data-done={set || undefined}>
        <h3>{set ? "Homework is set" : "Set the first homework"}</h3>
        {!set && (
          <>
            <p>
              Take the ready homework on convolutional networks, or{" "}
              <Link href={teachExercisesPath({ course })}>write exercises of your own</Link> first.
            </p>
            <p>
              <ButtonLink href={newAssignmentPath({ course })}>New assignment</ButtonLink>
            </p>
          </>
        )}
      </li>
      <li className={styles.step} data-done={home.students > 0 || undefined}>
        <h3>{home.students > 0 ? "Students have joined" : "Let students join"}</h3>
        {home.students === 0 && <p>Give them the code below; whoever joins appears on the roster.</p>}
      </li>
    </ol>
  );
}
