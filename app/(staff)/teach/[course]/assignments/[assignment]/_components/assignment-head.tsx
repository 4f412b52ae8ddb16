import { ButtonLink } from "@/app/_ui/button-link";
import { countOf } from "@/app/_ui/count-of";
import { formatPoints } from "@/app/_ui/format-points";
import { dayInWords, dueInWords } from "@/app/_ui/time/due-in-words";
import type { AssignmentWork } from "@/lib/assignments/work-views";
import { reportsPath } from "@/lib/paths";
import { revealWords } from "../../_components/reveal-words";
import { zoneInWords } from "../../_components/zone-in-words";
import styles from "../../assignments.module.css";

/** Title, when, how much, what students see of their marks, and the way to its report. */
export function AssignmentHead({ work }: { work: AssignmentWork }) {
  const { course, slug, title, state, opensAt, dueAt, exercises, possible } = work;
  const when = state === "upcoming" ? `Opens ${dayInWords(opensAt, course)}` : dueInWords(dueAt, course);
  return (
    <header className={styles.head}>
      <div>
        <h1 className={styles.title}>
          <bdi>{title}</bdi>
        </h1>
        <p className={styles.quiet}>
          {`${when}, ${zoneInWords(course.timeZone)} · ${countOf(exercises, "exercise")}`}
          {exercises > 0 && ` · ${formatPoints(possible)} points`}
        </p>
        <p className={styles.seen}>{revealWords(work.reveal)}</p>
      </div>
      <ButtonLink
        variant="secondary"
        href={reportsPath({ course: course.slug, assignment: slug })}
        prefetch={false}
      >
        Report
      </ButtonLink>
    </header>
  );
}
