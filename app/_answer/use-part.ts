"use client";

import { type SubmitEvent, useRef } from "react";
import type { PublicPart } from "@/grader";
import { answerAsShown } from "../_kinds/answer-as-shown";
import { cannotBeRead } from "../_kinds/cannot-be-read";
import { attemptsUsedUp } from "./attempts-used-up";
import type { SendAnswer, Standing } from "./check-outcome";
import { sameAnswer } from "./same-answer";
import { useAnswer } from "./use-answer";
import { useCheck } from "./use-check";

export interface PartStart {
  part: PublicPart;
  standing: Standing;
  /** names the draft kept on this device; null keeps none */
  draftKey: string | null;
  send: SendAnswer;
  /** why no answer is taken any more, in the place of Check */
  closed?: string | null;
  /** parts of the exercise that are right by now */
  rightNow?: readonly string[];
  /** told how the part stands after every check */
  onStanding?: (standing: Standing) => void;
}

/** A part while it is answered: what stands in its box, how it stands, and what pressing Check does. */
export function usePart({
  part,
  draftKey,
  send,
  closed = null,
  rightNow = [],
  onStanding,
  ...start
}: PartStart) {
  const verdictBox = useRef<HTMLDivElement>(null);
  const { standing, pending, refusal, check } = useCheck(start.standing, send);
  const entry = useAnswer({
    draftKey,
    checked: start.standing.judged?.answer ?? null,
    asShown: answerAsShown(part.kind, part),
  });
  const { judged, attempts } = standing;
  const unchanged = judged !== null && sameAnswer(entry.answer, judged.answer);
  // What follows from an answer that was mended since is worth another look.
  const outdated = judged?.verdict.carriedFrom.some((from) => rightNow.includes(from)) ?? false;
  const done = unchanged && judged.verdict.status === "right" && !outdated;
  const blocked = cannotBeRead(part.kind, part, entry.answer);
  const usedUp = closed ?? attemptsUsedUp(attempts);

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (usedUp !== null || blocked !== null) return;
    const outcome = await check(entry.settled);
    if (outcome === null || !outcome.ok) return;
    entry.onChecked(outcome.judged.answer);
    onStanding?.(outcome);
    // The button goes when all is right or no attempt is left; the focus must not fall off the page with it.
    const onButton = document.activeElement instanceof HTMLButtonElement;
    const goes = outcome.judged.verdict.status === "right" || attemptsUsedUp(outcome.attempts) !== null;
    if (onButton && goes) verdictBox.current?.focus();
  }

  return { standing, pending, refusal, entry, unchanged, done, usedUp, blocked, onSubmit, verdictBox };
}
