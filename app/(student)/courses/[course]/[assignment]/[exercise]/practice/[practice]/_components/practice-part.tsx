"use client";

import { useCallback } from "react";
import { AnswerPart } from "@/app/_answer/answer-part";
import { askTraces } from "@/app/_answer/ask-traces";
import type { CheckOutcome } from "@/app/_answer/check-outcome";
import type { ShownPart } from "@/app/_answer/shown-parts";
import { noteChange } from "@/app/_shell/last-change";
import type { RawAnswer } from "@/grader";
import { signInPath } from "@/lib/paths";
import type { PracticeProgress } from "@/lib/practice/views";
import { practiceStanding } from "./practice-standing";
import { sendPracticeAnswer } from "./send-practice-answer";

interface PracticePartProps extends ShownPart {
  practiceId: string;
  progress: PracticeProgress;
}

/** A part of a practice: its answers are kept, and count nowhere. */
export function PracticePart({ practiceId, progress, ...shown }: PracticePartProps) {
  const part = shown.part.id;
  const send = useCallback(
    async (answer: RawAnswer, key: string): Promise<CheckOutcome> => {
      const sent = { practice: practiceId, part, answer: JSON.stringify(answer), key };
      const reply = await sendPracticeAnswer(sent);
      if (!reply.ok) return { ok: false, message: reply.message, signedOut: reply.code === "signed-out" };
      noteChange(new Date(reply.at));
      return { ok: true, ...practiceStanding(reply.progress), judged: reply.progress.last };
    },
    [practiceId, part],
  );
  return (
    <AnswerPart
      {...shown}
      standing={practiceStanding(progress)}
      draftKey={`${practiceId}:${part}`}
      signInHref={signInPath()}
      send={send}
      loadTrace={(ask) => askTraces({ practice: practiceId, part }, ask)}
    />
  );
}
