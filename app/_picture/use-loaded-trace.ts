"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { TracePlace } from "@/grader";
import { addRun, asksFor, type KnownTrace } from "./known-trace";
import type { LoadTrace, TraceAsk, TraceReply } from "./load-trace";

const UNREACHABLE: TraceReply = {
  ok: false,
  message: "The server could not be reached, so the picture cannot be drawn. Your answer is safe.",
};

/** Why there is no picture, and whether it may come when it is asked for again. */
interface Failure {
  message: string;
  passing: boolean;
}

const FINAL = ["not-shown", "no-picture", "not-found"];

const failureOf = ({ message, code = "" }: Extract<TraceReply, { ok: false }>): Failure => ({
  message,
  passing: !FINAL.includes(code),
});

const keyOf = ({ call, first }: TraceAsk) => `${call}:${first}`;

/**
 * The trace as far as it was loaded. Asks for more when `place` is not among it; what was asked for once and did not
 * come is not asked for again, but by `retry`.
 */
export function useLoadedTrace(load: LoadTrace, place: TracePlace | null) {
  const [known, setKnown] = useState<KnownTrace | null>(null);
  const [call, setCall] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const asked = useRef(new Set<string>());
  const wanted = useRef<number | null>(null);
  const latestLoad = useRef(load);
  latestLoad.current = load;

  const bring = useCallback(async (ask: TraceAsk) => {
    asked.current.add(keyOf(ask));
    const reply = await latestLoad.current(ask).catch(() => UNREACHABLE);
    // Another call may have been chosen meanwhile.
    if (wanted.current !== null && ask.call !== wanted.current) return;
    setFailure(reply.ok ? null : failureOf(reply));
    if (!reply.ok) return;
    wanted.current = reply.trace.call;
    setCall(reply.trace.call);
    setKnown((before) => addRun(before, reply.trace));
  }, []);

  const ready = known !== null && known.trace.call === call;
  useEffect(() => {
    if (failure !== null) return;
    const asks = ready ? (place === null ? [] : asksFor(known, place)) : [{ call, first: 0 }];
    const next = asks.find((ask) => !asked.current.has(keyOf(ask)));
    if (next !== undefined) void bring(next);
  }, [ready, known, place, call, failure, bring]);

  const chooseCall = useCallback((next: number) => {
    wanted.current = next;
    asked.current.clear();
    setCall(next);
  }, []);
  const retry = useCallback(() => {
    asked.current.clear();
    setFailure(null);
  }, []);
  return { known, call, ready, failure, chooseCall, retry };
}
