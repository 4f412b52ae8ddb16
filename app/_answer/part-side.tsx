import type { ComponentProps, RefObject } from "react";
import type { PublicPart } from "@/grader";
import styles from "./answer-part.module.css";
import { AttemptLine } from "./attempt-line";
import type { Standing } from "./check-outcome";
import { CheckRow } from "./check-row";
import type { PartLabels } from "./part-label";
import { PictureButton } from "./picture-button";
import type { usePartPicture } from "./use-part-picture";
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
  picture: ReturnType<typeof usePartPicture>;
  panelId: string;
}

/** What stands beside an answer: the verdict, the way to its picture, Check, and the attempts. */
export function PartSide({ part, labels, standing, rightNow, unchanged, done, ...rest }: PartSideProps) {
  const { verdictBox, picture, panelId, restored, ...row } = rest;
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
      {picture.offered && judged !== null && (
        <div className={styles.picture}>
          <PictureButton
            ref={picture.button}
            verdict={judged.verdict}
            open={picture.open !== null}
            panelId={panelId}
            onPress={picture.toggle}
          />
        </div>
      )}
      <AttemptLine {...standing} />
    </div>
  );
}
