"use client";

import { lazy, Suspense } from "react";
import type { PartLabels } from "@/app/_answer/part-label";
import { useProgress } from "./progress";

// Most visits make no mistake with a name: their pages are not to carry this.
const NudgeList = lazy(() => import("./nudge-list"));

/** Hints from the mistakes in one's own answers, as they stand now. */
export function Nudges({ labels }: { labels: PartLabels }) {
  const { nudges } = useProgress().progress;
  if (Object.keys(nudges).length === 0) return null;
  return (
    <Suspense>
      <NudgeList nudges={nudges} labels={labels} />
    </Suspense>
  );
}
