"use client";

import { useRef, useState } from "react";
import type { RawAnswer } from "@/grader";
import { answerKeys } from "./answer-key";
import type { CheckOutcome, Refusal, SendAnswer, Standing } from "./check-outcome";
import { newKey } from "./new-key";

interface CheckState {
  standing: Standing;
  pending: boolean;
  refusal: Refusal | null;
}

const UNREACHABLE: CheckOutcome = {
  ok: false,
  message: "The server could not be reached. Your answer is still here; press Check again.",
  signedOut: false,
};

/** An answer given before comes back as it was typed then, perhaps with other blanks. */
function asTyped(answer: RawAnswer, outcome: CheckOutcome): CheckOutcome {
  return outcome.ok ? { ...outcome, judged: { ...outcome.judged, answer } } : outcome;
}

/** Sends an answer once, whatever the network and the finger do. */
export function useCheck(start: Standing, send: SendAnswer) {
  const [state, setState] = useState<CheckState>({ standing: start, pending: false, refusal: null });
  const underWay = useRef(false);
  const keyOf = useRef<((answer: RawAnswer) => string) | null>(null);

  /** null when an answer is already on its way. @param read gives the answer, which may still be read */
  async function check(read: () => Promise<RawAnswer>): Promise<CheckOutcome | null> {
    if (underWay.current) return null;
    underWay.current = true;
    keyOf.current ??= answerKeys(newKey);
    setState((before) => ({ ...before, pending: true, refusal: null }));
    const answer = await read();
    const outcome = asTyped(answer, await send(answer, keyOf.current(answer)).catch(() => UNREACHABLE));
    underWay.current = false;
    setState((before) => ({
      standing: outcome.ok ? outcome : before.standing,
      pending: false,
      refusal: outcome.ok ? null : outcome,
    }));
    return outcome;
  }

  return { ...state, check };
}
