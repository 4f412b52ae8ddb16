"use client";

import type { ComponentProps } from "react";
import { useCallback } from "react";
import { AnswerPart } from "@/app/_answer/answer-part";
import { askTraces } from "@/app/_answer/ask-traces";
import type { CheckOutcome } from "@/app/_answer/check-outcome";
import { noteChange } from "@/app/_shell/last-change";
import type { RawAnswer } from "@/grader";
import { useProgress } from "./progress";
import { sendAnswer } from "./send-answer";
import { standingOf } from "./standing-of";

interface ExercisePartProps
  extends Omit<ComponentProps<typeof AnswerPart>, "send" | "draftKey" | "loadTrace"> {
  attemptId: string;
}

/** A part of a homework: its answers are stored, and the marks at the top follow. */
export function ExercisePart({ attemptId, ...rest }: ExercisePartProps) {
  const { progress, reportHomework, reportPart } = useProgress();
  const part = rest.part.id;

  const send = useCallback(
    async (answer: RawAnswer, key: string): Promise<CheckOutcome> => {
      const result = await sendAnswer({ attempt: attemptId, part, answer: JSON.stringify(answer), key });
      if (!result.ok) return { ok: false, message: result.message, signedOut: result.code === "signed-out" };
      const submission = { ...result.submission, at: new Date(result.submission.at) };
      noteChange(submission.at);
      const { progress: own } = result;
      reportHomework(result.homework, part, own.nudges);
      const judged = { answer: submission.answer, verdict: submission.verdict };
      return { ok: true, ...standingOf({ ...own, last: submission }), judged };
    },
    [attemptId, part, reportHomework],
  );

  const rightNow = Object.entries(progress.parts).flatMap(([id, { state }]) =>
    state === "right" ? [id] : [],
  );

  return (
    <AnswerPart
      {...rest}
      rightNow={rightNow}
      send={send}
      loadTrace={(ask) => askTraces({ attempt: attemptId, part }, ask)}
      draftKey={`${attemptId}:${part}`}
      onStanding={(standing) => reportPart(part, standing)}
    />
  );
}
