"use client";

import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useReducer, useRef } from "react";
import { type JudgedGrid, marksThatHold, sizeMark } from "./cell-marks";
import { cellCount, type Grid } from "./grid";
import { GridPlanes } from "./grid-planes";
import { type GridAction, gridReducer, initialGridState } from "./grid-state";
import { PasteBox } from "./paste-box";
import { PasteNoteLine } from "./paste-note-line";
import { SizeRow } from "./size-row";
import { useKeepFocus } from "./use-keep-focus";
import { type ReadMatrix, usePaste } from "./use-paste";

/** What stands in the field: a grid, or text that is not (yet) read as one. */
export interface MatrixEntry {
  grid: Grid;
  text: string;
}

interface MatrixFieldProps {
  initial: MatrixEntry;
  judged: JudgedGrid | null;
  onEntry: (entry: MatrixEntry) => void;
  readMatrix: ReadMatrix;
  onReading: (reading: Promise<void>) => void;
  /** told whenever the field gets the focus */
  onEnter: () => void;
  labelledBy: string;
}

function historyKey({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): "undo" | "redo" | null {
  if (!ctrlKey && !metaKey) return null;
  // What is typed into the paste box has the browser's own undo.
  if (target instanceof HTMLTextAreaElement && target.value !== "") return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" ? "redo" : null;
}

/** Calls back before the form's own handler: with Check, Ctrl+Enter or anything else that submits it. */
function useBeforeSubmit(element: { current: HTMLFieldSetElement | null }, run: () => void) {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const form = element.current?.form;
    const listen = () => latest.current();
    form?.addEventListener("submit", listen);
    return () => form?.removeEventListener("submit", listen);
  }, [element]);
}

/** The answer to a tensor question: the student chooses the size, types or pastes, and sees each cell's mark. */
export function MatrixField(props: MatrixFieldProps) {
  const { initial, judged, onEntry, readMatrix, onReading, onEnter, labelledBy } = props;
  const [state, dispatch] = useReducer(gridReducer, initial, (entry) =>
    initialGridState(entry.grid, entry.text),
  );
  const { note, clearNote, onPaste, readBox } = usePaste({ state, dispatch, readMatrix, onReading });
  const act = useCallback(
    (action: GridAction) => {
      if (action.type !== "settle") clearNote();
      dispatch(action);
    },
    [clearNote],
  );
  const onText = useCallback((index: number, text: string) => act({ type: "type", index, text }), [act]);
  const onLeave = useCallback(() => act({ type: "settle" }), [act]);
  const frame = useRef<HTMLFieldSetElement>(null);
  const keepFocus = useKeepFocus(frame);
  const { grid, text } = state;
  const empty = cellCount(grid) === 0;

  useBeforeSubmit(frame, () => {
    clearNote();
    if (empty) readBox(text, true);
  });

  const reported = useRef(initial);
  useEffect(() => {
    if (grid === reported.current.grid && text === reported.current.text) return;
    reported.current = { grid, text };
    onEntry({ grid, text });
  }, [grid, text, onEntry]);

  function onKeyDown(event: KeyboardEvent) {
    const type = historyKey(event);
    if (type === null) return;
    event.preventDefault();
    act({ type });
  }

  function onFocus(event: FocusEvent<HTMLElement>) {
    keepFocus.onFocus(event);
    onEnter();
  }

  return (
    <fieldset
      ref={frame}
      aria-labelledby={labelledBy}
      onFocus={onFocus}
      onBlur={keepFocus.onBlur}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    >
      <SizeRow state={state} dispatch={act} mark={sizeMark(grid, judged)} />
      {empty ? (
        <PasteBox text={text} onText={(typed) => act({ type: "text", text: typed })} onWhole={readBox} />
      ) : (
        <GridPlanes grid={grid} marks={marksThatHold(grid, judged)} onText={onText} onLeave={onLeave} />
      )}
      <PasteNoteLine note={note} />
    </fieldset>
  );
}
