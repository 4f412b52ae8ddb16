"use client";

import { useState } from "react";
import type { TracePlace } from "@/grader";
import { Button } from "../_ui/button";
import type { KnownTrace } from "./known-trace";
import type { LoadTrace } from "./load-trace";
import { firstPlace, type OwnCells } from "./own-cells";
import styles from "./picture.module.css";
import { PictureControls } from "./picture-controls";
import { PictureHead } from "./picture-head";
import { PictureSides } from "./picture-sides";
import { PictureSkeleton } from "./picture-skeleton";
import { announcement, whereabouts } from "./picture-words";
import { isInside } from "./places";
import { useLoadedTrace } from "./use-loaded-trace";
import { useSteps } from "./use-steps";

export interface PictureProps {
  load: LoadTrace;
  /** the judged answer, where it has cells */
  own: OwnCells | null;
  /** the cell that was last pointed at in the answer; null before any was */
  at: TracePlace | null;
  onClose: () => void;
}

/** The place that is shown: the one last chosen here or pointed at in the answer, as far as the result has it. */
function usePlace(at: TracePlace | null) {
  const [chosen, setPlace] = useState(at);
  const [pointed, setPointed] = useState(at);
  if (pointed !== at) {
    setPointed(at);
    if (at !== null) setPlace(at);
  }
  const placeIn = (known: KnownTrace, own: OwnCells | null): TracePlace => {
    const { right, presumed } = known.trace;
    const sides = [right.output.shape, ...(presumed === null ? [] : [presumed.output.shape])];
    const exists = chosen !== null && sides.some((shape) => isInside(shape, chosen));
    return exists ? chosen : firstPlace(known.trace, own);
  };
  return { chosen, setPlace, placeIn };
}

/** How one's answer comes about, cell by cell: the right way, and beside it the one that was presumably taken. */
export function Picture({ load, own, at, onClose }: PictureProps) {
  const { chosen, setPlace, placeIn } = usePlace(at);
  const [wanted, setWanted] = useState<TracePlace | null>(chosen);
  const { known, call, ready, failure, chooseCall, retry } = useLoadedTrace(load, wanted);
  const place: TracePlace = known === null ? (chosen ?? [0, 0, 0]) : placeIn(known, own);
  if (known !== null && wanted?.join() !== place.join()) setWanted(place);
  const { sides, onPlace, playing, ...steps } = useSteps({ known, place, setPlace });

  return (
    <div className={styles.picture} aria-busy={!ready}>
      <PictureHead known={known} call={call} place={place} onCall={chooseCall} onClose={onClose} />
      {known === null || sides === null ? (
        failure === null && <PictureSkeleton />
      ) : (
        <>
          <PictureSides known={known} place={place} own={own} onPlace={onPlace} />
          <PictureControls {...steps} playing={playing} where={whereabouts(sides, place)} />
          <p role="status" className="visually-hidden">
            {announcement(known, place, playing)}
          </p>
        </>
      )}
      {failure !== null && (
        <div role="alert" className={styles.failure}>
          <p>{failure.message}</p>
          {failure.passing && (
            <Button variant="secondary" onClick={retry}>
              Try again
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
