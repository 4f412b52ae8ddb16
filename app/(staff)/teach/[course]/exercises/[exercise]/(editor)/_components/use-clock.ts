"use client";

import { useSyncExternalStore } from "react";

const SECOND = 1_000;

function everySecond(tick: () => void): () => void {
  const timer = setInterval(tick, SECOND);
  return () => clearInterval(timer);
}

/** Milliseconds since 1970 by this device's clock, to the second; null on the server, which has another clock. */
export const useClock = (): number | null =>
  useSyncExternalStore(
    everySecond,
    () => Math.floor(Date.now() / SECOND) * SECOND,
    () => null,
  );
