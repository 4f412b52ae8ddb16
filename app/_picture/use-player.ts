"use client";

import { useEffect, useRef, useState } from "react";

/** Milliseconds that a cell is shown before the next one. */
const PACE = 900;

interface Playing {
  /** the cell that is shown; null while it is being loaded: playing waits for it */
  at: string | null;
  /** shows the next cell; false where one should look before it goes on */
  onNext: () => boolean;
}

/** Steps from cell to cell until somebody stops it. */
export function usePlayer({ at, onNext }: Playing) {
  const [playing, setPlaying] = useState(false);
  const next = useRef(onNext);
  next.current = onNext;

  useEffect(() => {
    if (!playing || at === null) return;
    const timer = setTimeout(() => setPlaying(next.current()), PACE);
    return () => clearTimeout(timer);
  }, [playing, at]);

  return { playing, setPlaying };
}
