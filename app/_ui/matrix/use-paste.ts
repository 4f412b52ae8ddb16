"use client";

import { type ClipboardEvent, type Dispatch, useCallback, useState } from "react";
import { type Grid, shapeOfGrid } from "./grid";
import type { GridAction } from "./grid-state";

/** Reads what was pasted; its message says what to mend. */
export type ReadMatrix = (text: string) => Promise<{ ok: true; grid: Grid } | { ok: false; message: string }>;

/** One number or one fraction belongs to its cell; anything with parts is a matrix. */
export function looksLikeMatrix(text: string): boolean {
  return /[\s;&[\]\\]|,.*,/.test(text.trim());
}

export function usePaste(dispatch: Dispatch<GridAction>, readMatrix: ReadMatrix) {
  const [note, setNote] = useState<string | null>(null);

  /** @param replaced whether there was something to lose */
  async function take(text: string, replaced: boolean) {
    const read = await readMatrix(text).catch(() => NOT_LOADED);
    if (!read.ok) return setNote(read.message);
    dispatch({ type: "replace", grid: read.grid });
    setNote(replaced ? `Pasted ${shapeOfGrid(read.grid)}. Undo brings back what was there.` : null);
  }

  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData.getData("text/plain");
    if (event.target instanceof HTMLTextAreaElement || !looksLikeMatrix(text)) return;
    event.preventDefault();
    void take(text, true);
  }

  const clearNote = useCallback(() => setNote(null), []);
  return { note, take, onPaste, clearNote };
}

const NOT_LOADED = {
  ok: false,
  message: "The part that reads pasted matrices could not be loaded. Your grid is as it was; paste again.",
} as const;
