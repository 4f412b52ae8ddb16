"use client";

import { type ComponentProps, lazy, Suspense } from "react";
import { useProgress } from "./progress";

// Most visits make no mistake with a name: their pages are not to carry this.
const OwnHints = lazy(() => import("./own-hints"));

/** Hints from the mistakes in one's own answers, as they stand now. */
export function Nudges(props: Omit<ComponentProps<typeof OwnHints>, "nudges">) {
  const { nudges } = useProgress().progress;
  return (
    Object.keys(nudges).length > 0 && (
      <Suspense>
        <OwnHints {...props} nudges={nudges} />
      </Suspense>
    )
  );
}
