"use client";

import type { PartLabels } from "@/app/_answer/part-label";
import styles from "./hints.module.css";
import type { Nudges } from "./progress";

interface NudgeListProps {
  nudges: Nudges;
  labels: PartLabels;
}

/** One hint for each part that stands wrong with a known mistake, in the order of the parts. */
export default function NudgeList({ nudges, labels }: NudgeListProps) {
  return Object.entries(labels).flatMap(([id, label]) =>
    (nudges[id] ?? []).map((nudge) => (
      <details key={`${id} ${nudge}`}>
        <summary className={styles.summary}>{`Hint from ${inWords(label)}`}</summary>
        <p className={styles.nudge}>{`In ${inWords(label)}, ${nudge}`}</p>
      </details>
    )),
  );
}

/** "(b)", or "your answer" where there is one part. */
const inWords = (label: string): string => (label.startsWith("(") ? label : label.toLowerCase());
