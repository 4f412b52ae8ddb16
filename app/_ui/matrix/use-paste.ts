"use client";

import { type ClipboardEvent, type Dispatch, useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type CellPlace, cellPlace, type Grid, shapeOfGrid } from "./grid";
import type { GridAction, GridState } from "./grid-state";
import { pasteBlock } from "./paste-block";
import { plainGrid } from "./plain-grid";

type Read = { ok: true; grid: Grid } | { ok: false; messages: readonly string[] };

/** Reads a matrix as text; its messages say what to mend. */
export type ReadMatrix = (text: string) => Promise<Read>;

export interface PasteNote {
  unread: boolean;
  sentences: readonly string[];
}

interface PasteInto {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  readMatrix: ReadMatrix;
  /** told of every reading under way, so that nothing is checked before it has ended */
  onReading: (reading: Promise<void>) => void;
}

/** How long a matrix may take to be read, in milliseconds. */
const PATIENCE = 8000;

/** One number or one fraction belongs to its cell; anything with parts is a matrix. */
export function looksLikeMatrix(text: string): boolean {
  return /[\s;&[\]\\]|,.*,/.test(text.trim()) || /\t/.test(text);
}

/** Takes what is pasted into the grid, and what is typed or pasted into the box that stands for an empty one. */
export function usePaste({ state, dispatch, readMatrix, onReading }: PasteInto) {
  const [note, setNote] = useState<PasteNote | null>(null);
  const clearNote = useCallback(() => setNote(null), []);
  const latest = useRef(state);
  latest.current = state;
  const lastRead = useRef("");

  /** The page shows what was read before anything else happens: what is shown is what is checked. */
  function read(text: string, use: (grid: Grid) => void, quiet = false) {
    const grid = plainGrid(text);
    if (grid !== null) return use(grid);
    onReading(
      Promise.race([readMatrix(text), tooLate()])
        .catch(() => NOT_LOADED)
        .then((result) => {
          if (result.ok) use(result.grid);
          else if (!quiet) setNote({ unread: true, sentences: result.messages });
        }),
    );
  }

  function pasteAt(text: string, at: CellPlace) {
    read(text, (block) => {
      const pasted = pasteBlock(latest.current.grid, { grid: block, whole: /[[\\]/.test(text) }, at);
      if (pasted !== null) flushSync(() => dispatch({ type: "replace", grid: pasted.grid }));
      setNote(pasted === null ? doesNotFit(block, at) : tookOver(block, pasted.how));
    });
  }

  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData.getData("text/plain");
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || !looksLikeMatrix(text)) return;
    event.preventDefault();
    pasteAt(text, cellPlace(latest.current.grid, Number(box.dataset.index ?? 0)));
  }

  /** Reads the text of the paste box, each text once. @param quiet the verdict will say what to mend */
  function readBox(text: string, quiet = false) {
    if (text.trim() === "" || text === lastRead.current) return;
    lastRead.current = text;
    const show = (grid: Grid) => {
      lastRead.current = "";
      flushSync(() => dispatch({ type: "read", text, grid }));
    };
    read(text, show, quiet);
  }

  return { note, clearNote, onPaste, readBox };
}

function tookOver(block: Grid, how: "filled" | "replaced"): PasteNote {
  const done = how === "filled" ? "Filled in" : "Pasted";
  return { unread: false, sentences: [`${done} ${shapeOfGrid(block)}. Undo brings back what was there.`] };
}

function doesNotFit(block: Grid, { row, column }: CellPlace): PasteNote {
  const from = `row ${row + 1}, column ${column + 1}`;
  return {
    unread: true,
    sentences: [
      `${shapeOfGrid(block)} does not fit from ${from}. Paste it into the first cell to replace the grid.`,
    ],
  };
}

const NOT_LOADED: Read = {
  ok: false,
  messages: ["The part that reads pasted matrices could not be loaded. Nothing was changed; paste again."],
};

function tooLate(): Promise<Read> {
  return new Promise((resolve) => setTimeout(() => resolve(NOT_LOADED), PATIENCE));
}
