"use client";

import { lazy, Suspense, useState } from "react";
import type { ExercisePlace } from "@/lib/paths";
import { useProgress } from "./progress";

// Asked for only by a page on which a mistake was made or mended.
const ShowsNow = lazy(() => import("./shows-now"));

interface ShowsNextProps {
  place: ExercisePlace;
  /** the sentence, as it was when the page was drawn; null: none */
  atFirst: string | null;
}

/** What the next numbers show of one's own mistakes. */
export function ShowsNext({ place, atFirst }: ShowsNextProps) {
  const { nudges } = useProgress().progress;
  const [before] = useState(nudges);
  if (nudges === before) return atFirst;
  return (
    <Suspense fallback={atFirst}>
      <ShowsNow key={JSON.stringify(nudges)} place={place} atFirst={atFirst} />
    </Suspense>
  );
}
