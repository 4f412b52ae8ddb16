import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { partLabel } from "@/app/_answer/part-label";
import { Icon } from "@/app/_ui/icon";
import { dayInWords } from "@/app/_ui/time/due-in-words";
import { type ExercisePlace, exercisePath } from "@/lib/paths";
import type { PracticePageView } from "@/lib/practice/views";
import { Hints } from "../../../_components/hints";
import { theseShow } from "../../../_components/shows-in-words";
import styles from "./practice-intro.module.css";

interface PracticeIntroProps {
  view: PracticePageView;
  place: ExercisePlace;
  children: ReactNode;
}

/** That this is practice, of what, and what it does not touch. */
export function PracticeIntro({ view, place, children }: PracticeIntroProps) {
  const { item, exercise, begunAt, now, course } = view;
  const left = leftOut(view);
  const shows = theseShow(view.shows);
  return (
    <>
      <Link href={exercisePath(place)} prefetch={false} className={styles.back}>
        <Icon of={ArrowLeft} />
        {`Exercise ${item.number} of the homework`}
      </Link>
      <h1 className={styles.title}>
        <span className={styles.kind}>Practice</span>
        {item.title}
      </h1>
      {children}
      {shows !== null && <p className={styles.shows}>{shows}</p>}
      <Hints hints={exercise.hints} />
      <div className={styles.about}>
        <p>
          {"Numbers drawn for you "}
          <time dateTime={begunAt.toISOString()}>
            {dayInWords(begunAt, { now, timeZone: course.timeZone })}
          </time>
        </p>
        <p>As many attempts as you like · your homework stays as it is</p>
        {left !== null && <p>{left}</p>}
      </div>
    </>
  );
}

/** Which parts there is nothing to practise in; null when there is in all. */
function leftOut({ exercise, parts }: PracticePageView): string | null {
  const labels = exercise.parts.flatMap(({ id }, index) =>
    parts[id] === undefined ? [partLabel(index, exercise.parts.length)] : [],
  );
  if (labels.length === 0) return null;
  const which = labels.length === 1 ? "Part" : "Parts";
  const is = labels.length === 1 ? "has" : "have";
  return `${which} ${new Intl.ListFormat("en").format(labels)} ${is} the same answer with any numbers, or much the same with these, so only the homework asks for it.`;
}
