import type { CourseHome } from "@/lib/courses/taught-views";
import { FirstSteps } from "./first-steps";
import { NextHomework } from "./next-homework";
import styles from "./next-steps.module.css";

/** What to do: the first steps of a course that is being set up, then what is due. */
export function NextSteps({ home }: { home: CourseHome }) {
  const settingUp = home.assignments === 0 || home.students === 0;
  return (
    <section className={styles.next} aria-labelledby="next">
      {settingUp && home.role === "INSTRUCTOR" ? (
        <>
          <h2 id="next">{home.assignments === 0 ? "To begin" : "One more step"}</h2>
          <FirstSteps home={home} />
        </>
      ) : (
        <>
          <h2 id="next">Homework</h2>
          <NextHomework home={home} />
        </>
      )}
    </section>
  );
}
