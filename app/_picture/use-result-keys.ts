"use client";

import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import type { TracePlace } from "@/grader";
import type { Sides } from "./places";
import { resultKey } from "./result-keys";

interface ResultKeys {
  sides: Sides;
  /** the cell that Tab leads to */
  at: TracePlace;
  onPlace: (place: TracePlace) => void;
}

/** What presses and keys on the grid of results do; the focus goes with the current cell as long as it is in there. */
export function useResultKeys({ sides, at, onPlace }: ResultKeys) {
  const grid = useRef<HTMLTableElement>(null);
  const [row, column, channel] = at;

  useEffect(() => {
    if (!grid.current?.contains(document.activeElement)) return;
    const cell = grid.current.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    cell?.focus();
  }, [row, column]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.shiftKey) return;
    const to = resultKey(sides, at, { key: event.key, far: event.ctrlKey || event.metaKey });
    if (to === null) return;
    event.preventDefault();
    onPlace(to);
  }

  function onClick({ target }: MouseEvent) {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
    if (cell !== null) onPlace([Number(cell.dataset.row), Number(cell.dataset.column), channel]);
  }

  // A table that is stepped through is a grid, and its cells are gridcells.
  return { ref: grid, role: "grid", onKeyDown, onClick };
}
