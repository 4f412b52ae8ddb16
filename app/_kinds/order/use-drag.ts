"use client";

import { type PointerEvent, useRef, useState } from "react";
import { dropPlace } from "./drop-place";

interface DragEnds {
  onGrab: () => void;
  onPlace: (id: string, place: number | "left") => void;
  /** the row was let go */
  onDrop: (id: string) => void;
  /** dragging was given up: everything back to where it was */
  onCancel: () => void;
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

/**
 * Dragging rows by their handles. The frame around both lists holds the pointer, because the row itself moves in
 * the document while it is dragged.
 */
export function useDrag(ends: DragEnds) {
  const frame = useRef<HTMLFieldSetElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);

  function onGrab(event: PointerEvent, id: string) {
    if (event.button !== 0 || frame.current === null || frame.current.matches(":disabled")) return;
    event.preventDefault();
    frame.current.setPointerCapture(event.pointerId);
    ends.onGrab();
    setDragged(id);
  }

  function onPointerMove({ clientY }: PointerEvent) {
    if (dragged === null || frame.current === null) return;
    const rows = [...frame.current.querySelectorAll<HTMLElement>("[data-placed]")];
    const middles = rows.filter((row) => row.dataset.step !== dragged).map(middleOf);
    const second = frame.current.querySelector("[data-left-out]");
    ends.onPlace(
      dragged,
      dropPlace(clientY, { middles, leftOut: second?.getBoundingClientRect().top ?? null }),
    );
  }

  function end(finish: (id: string) => void) {
    if (dragged === null) return;
    setDragged(null);
    finish(dragged);
  }

  const handlers = {
    onPointerMove,
    onPointerUp: () => end(ends.onDrop),
    onPointerCancel: () => end(ends.onCancel),
  };
  return { frame, dragged, onGrab, handlers, giveUp: () => end(ends.onCancel) };
}
