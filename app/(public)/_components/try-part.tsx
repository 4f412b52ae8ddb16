"use client";

import { AnswerPart } from "@/app/_answer/answer-part";
import type { CheckOutcome, Standing } from "@/app/_answer/check-outcome";
import type { ShownPart } from "@/app/_answer/shown-parts";
import type { TraceAsk, TraceReply } from "@/app/_picture/load-trace";
import type { RawAnswer } from "@/grader";
import { signInPath } from "@/lib/paths";
import { traceTryAction, tryAnswerAction } from "../actions";

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

  async function loadTrace({ call, first }: TraceAsk, answer: RawAnswer): Promise<TraceReply> {
    const form = new FormData();
    form.set("part", shown.part.id);
    form.set("answer", JSON.stringify(answer));
    form.set("call", call === null ? "" : String(call));
    form.set("first", String(first));
    return traceTryAction(form);
  }

  return (
    <AnswerPart
      {...shown}
      standing={UNTOUCHED}
      draftKey={null}
      signInHref={signInPath()}
      send={send}
      loadTrace={loadTrace}
    />
  );
}
