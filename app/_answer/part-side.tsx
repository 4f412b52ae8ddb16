import type { ComponentProps, RefObject } from "react";
import type { PublicPart } from "@/grader";
import styles from "./answer-part.module.css";
import { AttemptLine } from "./attempt-line";
import type { Standing } from "./check-outcome";
import { CheckRow } from "./check-row";
import type { PartLabels } from "./part-label";
import { VerdictNote } from "./verdict-note";

interface PartSideProps extends Omit<ComponentProps<typeof CheckRow>, "again"> {
  part: PublicPart;
  labels: PartLabels;
  standing: Standing;
  rightNow: readonly string[] | undefined;
  /** what stands in the box is what was judged last */
  unchanged: boolean;
  /** nothing is left to check */
  done: boolean;
  verdictBox: RefObject<HTMLDivElement | null>;
  /** where the button of the picture comes to stand */
  pictureSlot: RefObject<HTMLDivElement | null>;
}

/** What stands beside an answer: the verdict, the way to its picture, Check, and the attempts. */
export function PartSide({ part, labels, standing, rightNow, unchanged, done, ...rest }: PartSideProps) {
  const { verdictBox, pictureSlot, restored, ...row } = rest;
  const { judged, attempts } = standing;
  return (
    <div className={styles.side}>
      <div role="status" tabIndex={-1} ref={verdictBox} className={styles.verdict}>
        {judged !== null && (
          <VerdictNote
            part={part}
            judged={judged}
            labels={labels}
            rightNow={rightNow}
            limited={attempts !== null}
            past={!unchanged}
          />
        )}
      </div>
      {!done && <CheckRow {...row} again={judged !== null} restored={restored && !unchanged} />}
      <div ref={pictureSlot} className={styles.picture} />
      <AttemptLine {...standing} />
    </div>
  );
}
