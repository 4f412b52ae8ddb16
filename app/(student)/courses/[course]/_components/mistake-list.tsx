import { Disclosure } from "@/app/_ui/disclosure";
import type { Viewer } from "@/lib/auth/viewer";
import type { CourseView } from "@/lib/courses/views";
import { getMistakes } from "@/lib/progress/get-mistakes";
import type { OwnMistake } from "@/lib/progress/views";
import styles from "./mistake-list.module.css";
import { MistakeRow } from "./mistake-row";

/** Lines in sight at once: a longer list is a reproach. */
const IN_SIGHT = 6;

interface MistakeListProps {
  viewer: Viewer;
  course: Pick<CourseView, "slug" | "timeZone" | "now">;
}

/** The viewer's own mistakes in the course, what was repeated first; nothing where there are none. */
export async function MistakeList({ viewer, course }: MistakeListProps) {
  const mistakes = await getMistakes(viewer, course.slug);
  if (mistakes.length === 0) return null;
  const row = (mistake: OwnMistake) => <MistakeRow key={mistake.id} mistake={mistake} course={course} />;
  const more = mistakes.slice(IN_SIGHT);
  return (
    <section className={styles.mistakes} aria-labelledby="mistakes">
      <h2 id="mistakes">What I keep getting wrong</h2>
      <p className={styles.about}>
        Mistakes that your wrong answers point to. Only you see this list. One is resolved when you answer
        right with other numbers that would have shown it, as “Another like this” draws them.
      </p>
      <ul aria-labelledby="mistakes">{mistakes.slice(0, IN_SIGHT).map(row)}</ul>
      {more.length > 0 && (
        <div className={styles.more}>
          <Disclosure title={`${more.length} more`}>
            <ul>{more.map(row)}</ul>
          </Disclosure>
        </div>
      )}
    </section>
  );
}
