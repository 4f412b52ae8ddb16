"use client";

import { type KeyboardEvent, type ReactNode, type SubmitEvent, useId, useRef } from "react";
import type { PublicPart } from "@/grader";
import { AnswerField } from "../_kinds/answer-field";
import { UntilReady } from "../_ui/until-ready";
import styles from "./answer-part.module.css";
import { AttemptLine } from "./attempt-line";
import { attemptsUsedUp } from "./attempts-used-up";
import type { SendAnswer, Standing } from "./check-outcome";
import { CheckRow } from "./check-row";
import { PointsOf } from "./points-of";
import { sameAnswer } from "./same-answer";
import { useAnswer } from "./use-answer";
import { useCheck } from "./use-check";
import { VerdictNote } from "./verdict-note";

interface AnswerPartProps {
  part: PublicPart;
  /** "(a)", or words when the exercise has a single part */
  label: string;
  /** the question of the part, printed on the server */
  prompt: ReactNode;
  standing: Standing;
  /** names the draft kept on this device; null keeps none */
  draftKey: string | null;
  signInHref: string;
  send: SendAnswer;
  /** why no answer is taken any more, in the place of Check */
  closed?: string | null;
}

function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** One part of an exercise: its question, its box, Check, and the verdict in place. */
export function AnswerPart({
  part,
  label,
  prompt,
  draftKey,
  signInHref,
  send,
  closed = null,
  ...start
}: AnswerPartProps) {
  const id = useId();
  const verdictBox = useRef<HTMLDivElement>(null);
  const { standing, pending, refusal, check } = useCheck(start.standing, send);
  const entry = useAnswer(draftKey, start.standing.judged?.answer ?? null);
  const { judged, attempts, earned } = standing;
  const read = judged !== null && !["invalid", "unanswered"].includes(judged.verdict.status);
  const counted = attempts === null ? read : attempts.used > 0;
  const unchanged = judged !== null && sameAnswer(entry.answer, judged.answer);
  const usedUp = closed ?? attemptsUsedUp(attempts);
  const done = unchanged && judged.verdict.status === "right";

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (usedUp !== null) return;
    const outcome = await check(entry.settled);
    if (outcome === null || !outcome.ok) return;
    entry.onChecked(outcome.judged.answer);
    // The button goes when all is right or no attempt is left; the focus must not fall off the page with it.
    const onButton = document.activeElement instanceof HTMLButtonElement;
    const goes = outcome.judged.verdict.status === "right" || attemptsUsedUp(outcome.attempts) !== null;
    if (onButton && goes) verdictBox.current?.focus();
  }

  return (
    <form className={styles.part} onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter} noValidate>
      <UntilReady>
        <div className={styles.head}>
          <h2 id={`${id}-label`} className={styles.label}>
            {label}
          </h2>
          <div id={`${id}-prompt`} className={styles.prompt}>
            {prompt}
          </div>
          <PointsOf
            earned={counted ? earned : null}
            possible={part.points}
            best={counted && judged !== null && judged.verdict.earned < earned}
          />
        </div>
        <div className={styles.body}>
          <div className={styles.field} key={entry.restored ? "restored" : "start"}>
            <AnswerField
              kind={part.kind}
              part={part}
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
                <VerdictNote part={part} judged={judged} limited={attempts !== null} past={!unchanged} />
              )}
            </div>
            {!done && (
              <CheckRow
                again={judged !== null}
                pending={pending}
                usedUp={usedUp}
                restored={entry.restored && !unchanged}
                refusal={refusal}
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
