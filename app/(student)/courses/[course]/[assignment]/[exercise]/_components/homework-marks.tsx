"use client";

import Link from "next/link";
import { pointsSoFar } from "@/app/_ui/points-so-far";
import { StateMark } from "@/app/_ui/state-mark";
import { STATE_WORDS } from "@/app/_ui/state-words";
import type { ItemState } from "@/lib/assignments/homework-view";
import { exercisePath } from "@/lib/paths";
import styles from "./homework-marks.module.css";
import { useProgress } from "./progress";

interface HomeworkMarksProps {
  course: string;
  assignment: string;
  current: string;
  items: readonly { slug: string; number: number; title: string; state: ItemState }[];
}

/** Where one is in the homework: a small mark for each exercise, and the points so far. */
export function HomeworkMarks({ course, assignment, current, items }: HomeworkMarksProps) {
  const { progress } = useProgress();
  const { short, words } = pointsSoFar(progress);
  return (
    <>
      <nav aria-label="Exercises of this homework">
        <ol className={styles.marks}>
          {items.map((item) => {
            const here = item.slug === current;
            const state = here ? progress.itemState : item.state;
            const label = `${item.number} ${item.title}, ${STATE_WORDS[state]}`;
            return (
              <li key={item.slug}>
                <Link
                  href={exercisePath({ course, assignment, exercise: item.slug })}
                  className={styles.link}
                  aria-label={label}
                  title={label}
                  aria-current={here ? "page" : undefined}
                >
                  <StateMark state={state} current={here} />
                </Link>
              </li>
            );
          })}
        </ol>
      </nav>
      <p className={styles.points} title={words}>
        <span aria-hidden="true">{short}</span>
        <span className="visually-hidden">{words}</span>
      </p>
    </>
  );
}
