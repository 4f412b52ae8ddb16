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

/** Sends an answer once, whatever the network and the finger do. */
export function useCheck(start: Standing, send: SendAnswer) {
  const [state, setState] = useState<CheckState>({ standing: start, pending: false, refusal: null });
  const underWay = useRef(false);
  const keyOf = useRef<((answer: RawAnswer) => string) | null>(null);

  /** null when an answer is already on its way */
  async function check(answer: RawAnswer): Promise<CheckOutcome | null> {
    if (underWay.current) return null;
    underWay.current = true;
    keyOf.current ??= answerKeys(newKey);
    setState((before) => ({ ...before, pending: true, refusal: null }));
    const outcome = await send(answer, keyOf.current(answer)).catch(() => UNREACHABLE);
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
