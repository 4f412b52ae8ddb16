"use client";

import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

/**
 * When the box with the focus goes (another size, undo, a paste), the focus moves to the nearest box that is left,
 * so that the keyboard stays in the field.
 */
export function useKeepFocus(frame: RefObject<HTMLElement | null>) {
  const within = useRef<{ row: number; column: number } | null>(null);

  useEffect(() => {
    if (within.current === null || document.activeElement !== document.body) return;
    const { row, column } = within.current;
    const rows = [...(frame.current?.querySelectorAll("tr") ?? [])].filter((tr) => !tr.closest("[hidden]"));
    const line = rows[Math.min(row, rows.length - 1)]?.querySelectorAll("input");
    const cell = line?.[Math.min(column, line.length - 1)];
    (cell ?? frame.current?.querySelector<HTMLElement>("textarea, input"))?.focus();
  });

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const { row = 0, column = 0 } = target.dataset;
    within.current = { row: Number(row), column: Number(column) };
  }

  /** A box that goes is not heard to lose the focus; one that is left is. */
  function onBlur() {
    within.current = null;
  }

  return { onFocus, onBlur };
}
