"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { RawAnswer } from "@/grader";
import { dropDraft, readDraft, saveDraft } from "./draft";
import { sameAnswer } from "./same-answer";

interface AnswerStart {
  /** names the draft on this device; null keeps none */
  draftKey: string | null;
  checked: RawAnswer | null;
  /** what an untouched field shows, and Check sends */
  asShown: RawAnswer;
}

/**
 * What stands in the box of a part. Every change that was not yet checked is kept on this device and restored after
 * a reload.
 */
export function useAnswer({ draftKey, checked, asShown }: AnswerStart) {
  const [entry, setEntry] = useState({ initial: checked, restored: false });
  const [answer, setAnswer] = useState(checked);
  const latest = useRef(checked);
  const known = useRef(checked);
  const reading = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    const draft = draftKey === null ? null : readDraft(draftKey);
    if (draft === null || sameAnswer(draft, known.current)) return;
    latest.current = draft;
    setEntry({ initial: draft, restored: true });
    setAnswer(draft);
  }, [draftKey]);

  const onAnswer = useCallback(
    (next: RawAnswer) => {
      latest.current = next;
      setAnswer(next);
      if (draftKey === null) return;
      if (sameAnswer(next, known.current)) dropDraft(draftKey);
      else saveDraft(draftKey, next);
    },
    [draftKey],
  );

  const onReading = useCallback((next: Promise<void>) => {
    reading.current = Promise.all([reading.current, next]);
  }, []);

  /** The answer once all that was pasted is read. */
  async function settled(): Promise<RawAnswer> {
    await reading.current;
    return latest.current ?? asShown;
  }

  /** The server now holds this answer; what was typed while it travelled stays a draft. */
  function onChecked(sent: RawAnswer) {
    known.current = sent;
    latest.current ??= sent;
    setAnswer(latest.current);
    if (draftKey !== null && sameAnswer(latest.current, sent)) dropDraft(draftKey);
  }

  return { ...entry, answer, onAnswer, onReading, settled, onChecked };
}
