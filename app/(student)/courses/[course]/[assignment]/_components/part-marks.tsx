import { partLabel } from "@/app/_answer/part-label";
import { StateMark } from "@/app/_ui/state-mark";
import { STATE_WORDS } from "@/app/_ui/state-words";
import type { PartState } from "@/lib/assignments/homework-view";
import styles from "./part-marks.module.css";

/** A small mark for each part of an exercise, in their order; in words for those who hear it. */
export function PartMarks({ parts }: { parts: readonly PartState[] }) {
  return (
    <>
      <span aria-hidden="true" className={styles.marks}>
        {parts.map(({ id, state }) => (
          <StateMark key={id} state={state} />
        ))}
      </span>
      {parts.length > 1 && (
        <span className="visually-hidden">
          {parts.map(({ state }, at) => `${partLabel(at, parts.length)} ${STATE_WORDS[state]}`).join(", ")}.
        </span>
      )}
    </>
  );
}
