"use client";

import { type KeyboardEvent, useCallback, useEffect, useReducer, useRef } from "react";
import { type JudgedGrid, marksThatHold } from "./cell-marks";
import { ChannelTabs } from "./channel-tabs";
import { cellCount, cellIndex, type Grid } from "./grid";
import { GridPlane } from "./grid-plane";
import { type GridAction, gridReducer, initialGridState } from "./grid-state";
import styles from "./matrix-field.module.css";
import { PasteBox } from "./paste-box";
import { SizeRow } from "./size-row";
import { type ReadMatrix, usePaste } from "./use-paste";

interface MatrixFieldProps {
  initial: Grid;
  judged: JudgedGrid | null;
  onGrid: (grid: Grid) => void;
  readMatrix: ReadMatrix;
  /** told whenever the field gets the focus */
  onEnter: () => void;
  labelledBy: string;
}

function historyKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): "undo" | "redo" | null {
  if (!ctrlKey && !metaKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" ? "redo" : null;
}

/** The answer to a tensor question: the student chooses the size, types or pastes, and sees each cell's mark. */
export function MatrixField(props: MatrixFieldProps) {
  const { initial, judged, onGrid, readMatrix, onEnter, labelledBy } = props;
  const [state, dispatch] = useReducer(gridReducer, initial, initialGridState);
  const paste = usePaste(dispatch, readMatrix);
  const { clearNote } = paste;
  const act = useCallback(
    (action: GridAction) => {
      if (action.type !== "settle") clearNote();
      dispatch(action);
    },
    [clearNote],
  );
  const onText = useCallback((index: number, text: string) => act({ type: "type", index, text }), [act]);
  const onLeave = useCallback(() => act({ type: "settle" }), [act]);
  const { grid } = state;

  const reported = useRef(initial);
  useEffect(() => {
    if (grid === reported.current) return;
    reported.current = grid;
    onGrid(grid);
  }, [grid, onGrid]);

  const wasEmpty = useRef(false);
  const frame = useRef<HTMLFieldSetElement>(null);
  const empty = cellCount(grid) === 0;
  useEffect(() => {
    // The paste box goes when the grid comes, and with it the focus.
    if (!empty && document.activeElement === document.body && wasEmpty.current) {
      frame.current?.querySelector<HTMLInputElement>("[data-row]")?.focus();
    }
    wasEmpty.current = empty;
  }, [empty]);

  function onKeyDown(event: KeyboardEvent) {
    const type = historyKey(event);
    if (type === null || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    act({ type });
  }

  return (
    <fieldset
      ref={frame}
      aria-labelledby={labelledBy}
      onFocus={onEnter}
      onKeyDown={onKeyDown}
      onPaste={paste.onPaste}
    >
      <SizeRow state={state} dispatch={act} />
      {empty ? (
        <PasteBox onText={(text) => (text.trim() === "" ? clearNote() : void paste.take(text, false))} />
      ) : (
        <Planes grid={grid} marks={marksThatHold(grid, judged)} onText={onText} onLeave={onLeave} />
      )}
      <p className={styles.note} role="status">
        {paste.note}
      </p>
    </fieldset>
  );
}

interface PlanesProps {
  grid: Grid;
  marks: readonly (boolean | null)[];
  onText: (index: number, text: string) => void;
  onLeave: () => void;
}

function Planes(props: PlanesProps) {
  const { grid, marks } = props;
  if (grid.channels === null) return <GridPlane {...props} channel={0} />;
  const tabs = Array.from({ length: grid.channels }, (_, channel) => {
    const wrong = Array.from({ length: (grid.rows ?? 0) * (grid.columns ?? 0) }, (_pixel, pixel) => {
      const place = {
        row: Math.floor(pixel / (grid.columns ?? 1)),
        column: pixel % (grid.columns ?? 1),
        channel,
      };
      return marks[cellIndex(grid, place)] === false;
    }).includes(true);
    return {
      name: String(channel + 1),
      ...(wrong ? { note: "✕" } : {}),
      panel: <GridPlane {...props} channel={channel} />,
    };
  });
  return <ChannelTabs label="Channels" tabs={tabs} />;
}
