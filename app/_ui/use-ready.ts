"use client";

import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/** Whether the program of the page runs: what is typed or pressed before would be lost. */
export function useReady(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
