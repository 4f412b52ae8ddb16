"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { Standing } from "@/app/_answer/check-outcome";
import type { ItemState } from "@/lib/assignments/homework-view";
import { type PartStanding, partStanding } from "./part-standing";

/** How the homework stands, in hundredths of a point, and the state of the exercise on this page. */
export interface HomeworkProgress {
  earned: number;
  possible: number;
  /** parts handed in whose points are not shown */
  withheld: number;
  itemState: ItemState;
}

/** What to compare in parts that stand wrong, by their ids; a part that never had anything to say has no entry. */
export type Nudges = Readonly<Record<string, readonly string[]>>;

export interface Progress extends HomeworkProgress {
  /** of this exercise, by id */
  parts: Readonly<Record<string, PartStanding>>;
  nudges: Nudges;
}

interface Reporting {
  progress: Progress;
  /** @param own what to compare in the part that was answered */
  reportHomework: (homework: HomeworkProgress, id: string, own: readonly string[]) => void;
  reportPart: (id: string, standing: Standing) => void;
}

const ProgressContext = createContext<Reporting | null>(null);

/** Lets a checked part change the marks and points at the top without loading the page again. */
export function ProgressProvider({ start, children }: { start: Progress; children: ReactNode }) {
  const [progress, setProgress] = useState(start);
  const reportHomework: Reporting["reportHomework"] = useCallback((homework, id, own) => {
    setProgress((before) => {
      const { nudges } = before;
      const changed = own.length > 0 || nudges[id] ? { ...nudges, [id]: own } : nudges;
      return { ...before, ...homework, nudges: changed };
    });
  }, []);
  const reportPart = useCallback((id: string, standing: Standing) => {
    setProgress((before) => {
      const part = before.parts[id];
      if (part === undefined) return before;
      return { ...before, parts: { ...before.parts, [id]: partStanding(standing, part) } };
    });
  }, []);
  const value = useMemo(
    () => ({ progress, reportHomework, reportPart }),
    [progress, reportHomework, reportPart],
  );
  return <ProgressContext value={value}>{children}</ProgressContext>;
}

export function useProgress() {
  const context = useContext(ProgressContext);
  if (context === null) throw new Error("useProgress needs a ProgressProvider above it");
  return context;
}
