"use client";

import type { PartLabels } from "@/app/_answer/part-label";
import type { ExercisePlace } from "@/lib/paths";
import styles from "./hints.module.css";
import type { Nudges } from "./progress";
import { ShowsNow } from "./shows-now";

interface OwnHintsProps {
  place: ExercisePlace;
  labels: PartLabels;
  /** as the page was drawn with */
  start: Nudges;
  nudges: Nudges;
}

/** One hint for each part that stands wrong with a known mistake, in the order of the parts. */
export default function OwnHints({ place, labels, start, nudges }: OwnHintsProps) {
  const now = JSON.stringify(nudges);
  return (
    <>
      {Object.entries(labels).map(([id, label]) => {
        const own = nudges[id] ?? [];
        return (
          own.length > 0 && (
            <details key={`${id} ${own}`}>
              <summary className={styles.summary}>{`Hint from ${yourAnswer(label)}`}</summary>
              {own.map((nudge) => (
                <p key={nudge} className={styles.nudge}>{`In ${inWords(label)}, ${nudge}`}</p>
              ))}
            </details>
          )
        );
      })}
      {now !== JSON.stringify(start) && <ShowsNow key={now} place={place} />}
    </>
  );
}

const yourAnswer = (label: string): string =>
  label.startsWith("(") ? `your answer in ${label}` : "your answer";

/** "(b)", or "your answer" where there is one part. */
const inWords = (label: string): string => (label.startsWith("(") ? label : "your answer");
