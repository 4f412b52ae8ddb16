"use client";

import { type KeyboardEvent, useCallback, useRef } from "react";
import { Brackets } from "./brackets";
import type { CellMark } from "./cell-marks";
import { cellIndex, type Grid } from "./grid";
import { GridCell } from "./grid-cell";
import styles from "./matrix-field.module.css";
import { nextCell } from "./next-cell";

interface GridPlaneProps {
  grid: Grid;
  /** counted from 0; 0 for a plain matrix */
  channel: number;
  marks: readonly CellMark[];
  onText: (index: number, text: string) => void;
  onLeave: () => void;
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** One matrix of boxes between brackets: arrow keys and Enter move, Tab goes row by row. */
export function GridPlane({ grid, channel, marks, onText, onLeave }: GridPlaneProps) {
  const table = useRef<HTMLTableElement>(null);
  const rows = grid.rows ?? 0;
  const columns = grid.columns ?? 0;

  const move = useCallback(
    (event: KeyboardEvent<HTMLInputElement>) => {
      const box = event.currentTarget;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const caret = { start: box.selectionStart ?? 0, end: box.selectionEnd ?? 0, length: box.value.length };
      const from = { row: Number(box.dataset.row), column: Number(box.dataset.column) };
      const to = nextCell(from, { rows, columns }, { key: event.key, shift: event.shiftKey, caret });
      if (to === null && event.key !== "Enter") return;
      event.preventDefault();
      if (to === null) return;
      table.current
        ?.querySelector<HTMLInputElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)
        ?.focus();
    },
    [rows, columns],
  );

  return (
    <Brackets>
      <table className={styles.table} ref={table}>
        <tbody>
          {range(rows).map((row) => (
            <tr key={row}>
              {range(columns).map((column) => {
                const place = { row, column, channel };
                const index = cellIndex(grid, place);
                return (
                  <GridCell
                    key={column}
                    place={place}
                    index={index}
                    inChannels={grid.channels !== null}
                    text={grid.cells[index] ?? ""}
                    mark={marks[index] ?? null}
                    onText={onText}
                    onKey={move}
                    onLeave={onLeave}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Brackets>
  );
}
