"use client";

import { type KeyboardEvent, useId } from "react";
import type { PublicPart } from "@/grader";
import { AnswerField } from "../_kinds/answer-field";

import { verdictPlace } from "../_kinds/verdict-place";
import { UntilReady } from "../_ui/until-ready";
import styles from "./answer-part.module.css";
import { AttemptLine } from "./attempt-line";
import { CheckRow } from "./check-row";
import { followsThrough } from "./follows-through";
import { partAnchor } from "./part-anchor";
import { PartHead } from "./part-head";
import type { ShownPart } from "./shown-parts";
import { type PartStart, usePart } from "./use-part";
import { VerdictNote } from "./verdict-note";

interface AnswerPartProps extends ShownPart, PartStart {
  part: PublicPart;
  signInHref: string;
}

function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** One part of an exercise: its question, its box, Check, and the verdict in place. */
export function AnswerPart({ label, labels, prompt, printed, signInHref, ...start }: AnswerPartProps) {
  const id = useId();
  const { part } = start;
  const { standing, entry, unchanged, done, onSubmit, verdictBox, ...row } = usePart(start);
  const { judged, attempts } = standing;

  return (
    <form
      id={partAnchor(part.id)}
      className={styles.part}
      onSubmit={onSubmit}
      onKeyDown={submitOnCtrlEnter}
      noValidate
    >
      <UntilReady>
        <PartHead
          id={id}
          label={label}
          alone={Object.keys(labels).length === 1}
          prompt={prompt}
          standing={standing}
          possible={part.points}
        />
        <div className={styles.body} data-verdict={verdictPlace(part.kind, part)}>
          <div
            className={styles.field}
            key={entry.restored ? "restored" : "start"}
            data-followed={(judged !== null && followsThrough(judged.verdict)) || undefined}
          >
            <AnswerField
              kind={part.kind}
              part={part}
              printed={printed}
              initial={entry.initial}
              judged={judged}
              onAnswer={entry.onAnswer}
              onReading={entry.onReading}
              labelledBy={`${id}-label ${id}-prompt`}
            />
          </div>
          <div className={styles.side}>
            <div role="status" tabIndex={-1} ref={verdictBox} className={styles.verdict}>
              {judged !== null && (
                <VerdictNote
                  part={part}
                  judged={judged}
                  labels={labels}
                  rightNow={start.rightNow}
                  limited={attempts !== null}
                  past={!unchanged}
                />
              )}
            </div>
            {!done && (
              <CheckRow
                {...row}
                again={judged !== null}
                restored={entry.restored && !unchanged}
                signInHref={signInHref}
              />
            )}
            <AttemptLine {...standing} />
          </div>
        </div>
      </UntilReady>
    </form>
  );
}
