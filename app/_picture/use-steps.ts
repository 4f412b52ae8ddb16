"use client";

import type { TracePlace } from "@/grader";
import type { KnownTrace } from "./known-trace";
import { walkedSides } from "./picture-words";
import { countCells, placeKey, samePlace, walkIndex, walkPlace } from "./places";
import { usePlayer } from "./use-player";
import { useReducedMotion } from "./use-reduced-motion";

interface Steps {
  known: KnownTrace | null;
  place: TracePlace;
  setPlace: (place: TracePlace) => void;
}

/**
 * Steps through the cells by hand or by itself. Playing begins anew at the end, waits for cells that are being
 * loaded, and pauses at the end and at the first cell in which the two ways differ. Readers who want less motion get
 * no Play: nothing moves unless they step.
 */
export function useSteps({ known, place, setPlace }: Steps) {
  const still = useReducedMotion();
  const sides = known === null ? null : walkedSides(known.trace, place);
  const index = sides === null ? 0 : walkIndex(sides, place);
  const last = sides === null || index === countCells(sides) - 1;
  const shown = known?.right.has(placeKey(place)) || known?.presumed.has(placeKey(place));

  function go(to: number): TracePlace | null {
    const next = sides === null ? null : walkPlace(sides, to);
    if (next !== null) setPlace(next);
    return next;
  }

  function onNext(): boolean {
    const next = go(index + 1);
    const differsAt = known?.trace.differsAt ?? null;
    return next !== null && (differsAt === null || !samePlace(next, differsAt));
  }

  const { playing, setPlaying } = usePlayer({ at: shown ? placeKey(place) : null, onNext });
  const running = playing && !still && !(last && shown);

  function onStep(by: 1 | -1) {
    setPlaying(false);
    go(index + by);
  }

  function onPlay() {
    if (!running && last) go(0);
    setPlaying(!running);
  }

  function onPlace(to: TracePlace) {
    setPlaying(false);
    setPlace(to);
  }

  return { playing: running, still, sides, first: index === 0, last, onStep, onPlay, onPlace };
}
