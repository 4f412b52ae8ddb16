import type { ReactNode } from "react";
import type { Judged } from "../_kinds/kind-view";
import type { Standing } from "./check-outcome";
import { howFinal } from "./how-final";
import styles from "./part-head.module.css";
import { PointsOf } from "./points-of";

interface PartHeadProps {
  /** begins the ids of the label and of the prompt, which name the field */
  id: string;
  label: string;
  /** of the only part: its question says enough, the label is only heard */
  alone: boolean;
  prompt: ReactNode;
  standing: Standing;
  possible: number;
}

const wasRead = (judged: Judged | null): judged is Judged =>
  judged !== null && !["invalid", "unanswered"].includes(judged.verdict.status);

/** The letter of a part, its question, and its points. */
export function PartHead({ id, label, alone, prompt, standing, possible }: PartHeadProps) {
  const { judged, attempts, earned, state } = standing;
  const answered = attempts === null ? wasRead(judged) : attempts.used > 0;
  const counted = answered && state !== "handed-in";
  return (
    <div className={styles.head}>
      <h2 id={`${id}-label`} className={alone && prompt !== null ? "visually-hidden" : styles.label}>
        {label}
      </h2>
      <div id={`${id}-prompt`} className={styles.prompt}>
        {prompt}
      </div>
      <PointsOf
        earned={counted ? earned : null}
        possible={possible}
        best={counted && judged !== null && judged.verdict.earned < earned}
        standing={judged === null ? "final" : howFinal(judged.verdict)}
      />
    </div>
  );
}
