import Link from "next/link";
import { formatPoints } from "@/app/_ui/format-points";
import { pointsSoFar } from "@/app/_ui/points-so-far";
import type { HomeworkOverview } from "@/lib/assignments/homework-view";
import { exercisePath } from "@/lib/paths";
import styles from "./homework-contents.module.css";
import { ItemStanding } from "./item-standing";

/** The homework as a book's table of contents: one line for each exercise, the whole line leads there. */
export function HomeworkContents({ homework }: { homework: HomeworkOverview }) {
  const { course, slug, items } = homework;
  if (items.length === 0) {
    const words =
      homework.state === "upcoming"
        ? "The exercises appear when the homework opens."
        : "There is nothing to do here yet. Exercises appear as soon as your instructor adds them.";
    return <p className={styles.empty}>{words}</p>;
  }
  return (
    <ol className={styles.contents}>
      {items.map((item) => (
        <li key={item.slug} className={styles.line}>
          <span className={styles.number}>{item.number}</span>
          <span className={styles.words}>
            <Link
              href={exercisePath({ course: course.slug, assignment: slug, exercise: item.slug })}
              className={styles.title}
            >
              {item.title}
            </Link>
            <span className={styles.topics}>{item.topics.join(", ")}</span>
          </span>
          <span className={styles.leader} aria-hidden="true" />
          <span className={styles.state}>
            <ItemStanding state={item.state} parts={item.parts} />
          </span>
          <span className={styles.points}>
            {item.state === "open" ? formatPoints(item.possible) : pointsSoFar(item).short}
            <span className="visually-hidden"> points</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
