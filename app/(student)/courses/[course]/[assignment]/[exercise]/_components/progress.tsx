"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { ItemState } from "@/lib/assignments/homework-view";

/** How the homework stands, in hundredths of a point, and the state of the exercise on this page. */
export interface Progress {
  earned: number;
  possible: number;
  itemState: ItemState;
}

const ProgressContext = createContext<{ progress: Progress; report: (progress: Progress) => void } | null>(
  null,
);

/** Lets a checked part change the marks and points at the top without loading the page again. */
export function ProgressProvider({ start, children }: { start: Progress; children: ReactNode }) {
  const [progress, report] = useState(start);
  const value = useMemo(() => ({ progress, report }), [progress]);
  return <ProgressContext value={value}>{children}</ProgressContext>;
}

export function useProgress() {
  const context = useContext(ProgressContext);
  if (context === null) throw new Error("useProgress needs a ProgressProvider above it");
  return context;
}
