"use client";

import { type KeyboardEvent, memo } from "react";
import type { CellPlace } from "./grid";
import styles from "./matrix-field.module.css";

interface GridCellProps {
  place: CellPlace;
  index: number;
  inChannels: boolean;
  text: string;
  /** null: not judged, or changed since */
  mark: boolean | null;
  onText: (index: number, text: string) => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  onLeave: () => void;
}

function cellLabel({ row, column, channel }: CellPlace, inChannels: boolean, mark: boolean | null): string {
  const place = `row ${row + 1}, column ${column + 1}${inChannels ? `, channel ${channel + 1}` : ""}`;
  if (mark === null) return place;
  return `${place}, ${mark ? "right" : "wrong"}`;
}

/** One box of the answer grid. Phones get the letter keyboard: the number pads have no minus, slash or point. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { place, index, inChannels, text, mark, onText, onKey, onLeave } = props;
  return (
    <td className={styles.cell} data-mark={mark === null ? undefined : mark ? "right" : "wrong"}>
      <input
        className={styles.input}
        aria-label={cellLabel(place, inChannels, mark)}
        data-row={place.row}
        data-column={place.column}
        inputMode="text"
        enterKeyHint="next"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onText(index, event.currentTarget.value)}
        onKeyDown={onKey}
        onBlur={onLeave}
        onFocus={(event) => event.currentTarget.select()}
      />
    </td>
  );
});
