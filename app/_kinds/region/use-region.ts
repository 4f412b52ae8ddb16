"use client";

import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from "react";
import type { FieldProps } from "../kind-view";
import { answerOfCells, type Cell, cellsInGrid, hasCell, sameCell } from "./cells";
import { cellForKey, paint, rectangle, toggleCell } from "./select-cells";

/** A rectangle being drawn: from where, over what was chosen before, and whether it chooses or clears. */
interface Drag {
  anchor: Cell;
  base: readonly Cell[];
  on: boolean;
  moved: boolean;
}

function cellUnder(element: Element | null): Cell | null {
  const button = element?.closest<HTMLButtonElement>("button[data-row]") ?? null;
  if (button === null || button.matches(":disabled")) return null;
  return { row: Number(button.dataset.row), column: Number(button.dataset.column) };
}

const targetOf = ({ target }: { target: EventTarget }) => (target instanceof Element ? target : null);

/** The chosen cells, and what presses, drags and keys on the grid do to them. */
export function useRegion({
  part,
  initial,
  onAnswer,
}: Pick<FieldProps<"region">, "part" | "initial" | "onAnswer">) {
  const single = part.most === 1;
  const [chosen, setChosen] = useState(() => cellsInGrid(initial, part) ?? []);
  const [active, setActive] = useState<Cell>(chosen[0] ?? { row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const drag = useRef<Drag | null>(null);

  function choose(next: readonly Cell[]) {
    setChosen(next);
    onAnswer(answerOfCells(next));
  }

  function onPointerDown(event: PointerEvent) {
    const anchor = cellUnder(targetOf(event));
    drag.current = null;
    if (anchor === null || event.button !== 0 || single) return;
    drag.current = { anchor, base: chosen, on: !hasCell(chosen, anchor), moved: false };
  }

  function onPointerMove({ buttons, clientX, clientY }: PointerEvent) {
    const { current } = drag;
    if (current === null || buttons === 0) return;
    const cell = cellUnder(document.elementFromPoint(clientX, clientY));
    if (cell === null || (!current.moved && sameCell(cell, current.anchor))) return;
    current.moved = true;
    choose(paint(current.base, rectangle(current.anchor, cell), current.on));
  }

  function onClick(event: MouseEvent) {
    const cell = cellUnder(targetOf(event));
    // The press that ended a drag is no press on a cell; a key's press never ends one.
    if (cell === null || (event.detail > 0 && drag.current?.moved)) return;
    setActive(cell);
    choose(toggleCell(chosen, cell, single));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = cellUnder(targetOf(event));
    const to = from && cellForKey(event.key, from, part);
    if (from === null || to === null) return;
    event.preventDefault();
    setActive(to);
    grid.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus();
    if (single) choose([to]);
    else if (event.shiftKey) choose(paint(chosen, [from, to], true));
  }

  const handlers = { onPointerDown, onPointerMove, onClick, onKeyDown };
  return { single, chosen, active, grid, handlers, clear: () => choose([]) };
}
