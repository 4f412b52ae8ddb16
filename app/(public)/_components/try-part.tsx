"use client";

import { AnswerPart } from "@/app/_answer/answer-part";
import type { CheckOutcome, Standing } from "@/app/_answer/check-outcome";
import type { ShownPart } from "@/app/_answer/shown-parts";
import type { RawAnswer } from "@/grader";
import { signInPath } from "@/lib/paths";
import { tryAnswerAction } from "../actions";

const UNTOUCHED: Standing = { judged: null, attempts: null, earned: 0, receiptHref: null, repeated: false };

/** A part that is graded and not stored. */
export function TryPart(shown: ShownPart) {
  async function send(answer: RawAnswer): Promise<CheckOutcome> {
    const form = new FormData();
    form.set("part", shown.part.id);
    form.set("answer", JSON.stringify(answer));
    const result = await tryAnswerAction(form);
    if (!result.ok) return { ok: false, message: result.message, signedOut: false };
    const { verdict } = result;
    return {
      ok: true,
      judged: { answer, verdict },
      attempts: null,
      earned: verdict.earned,
      receiptHref: null,
      repeated: false,
    };
  }

  return <AnswerPart {...shown} standing={UNTOUCHED} draftKey={null} signInHref={signInPath()} send={send} />;
}
