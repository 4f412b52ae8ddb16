"use client";

import { type KeyboardEvent, useId, useRef } from "react";
import type { PublicPart } from "@/grader";
import { AnswerField } from "../_kinds/answer-field";
import { verdictPlace } from "../_kinds/verdict-place";
import type { LoadPartTrace } from "../_picture/load-trace";
import { UntilReady } from "../_ui/until-ready";
import styles from "./answer-part.module.css";
import { followsThrough } from "./follows-through";
import { partAnchor } from "./part-anchor";
import { PartHead } from "./part-head";
import { PartPicture } from "./part-picture";
import { PartSide } from "./part-side";
import type { ShownPart } from "./shown-parts";
import { type PartStart, usePart } from "./use-part";

interface AnswerPartProps extends ShownPart, PartStart {
  part: PublicPart;
  signInHref: string;
  /** brings the picture of the answer judged last; null where nobody draws one */
  loadTrace: LoadPartTrace | null;
}

function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** One part of an exercise: its question, its box, Check, and the verdict in place. */
export function AnswerPart(props: AnswerPartProps) {
  const { label, labels, prompt, printed, signInHref, loadTrace, ...start } = props;
  const id = useId();
  const { part } = start;
  const { standing, entry, onSubmit, ...row } = usePart(start);
  const { judged } = standing;
  const body = useRef<HTMLDivElement>(null);
  const pictureSlot = useRef<HTMLDivElement>(null);

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
        <div ref={body} className={styles.body} data-verdict={verdictPlace(part.kind, part)}>
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
          <PartSide
            {...row}
            part={part}
            labels={labels}
            standing={standing}
            rightNow={start.rightNow}
            restored={entry.restored}
            signInHref={signInHref}
            pictureSlot={pictureSlot}
          />
        </div>
        <PartPicture part={part} judged={judged} loadTrace={loadTrace} body={body} slot={pictureSlot} />
      </UntilReady>
    </form>
  );
}
