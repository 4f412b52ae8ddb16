"use client";

import { type KeyboardEvent, memo } from "react";
import { type CellMark, markInWords } from "./cell-marks";
import type { CellPlace } from "./grid";
import styles from "./matrix-field.module.css";

interface GridCellProps {
  place: CellPlace;
  index: number;
  inChannels: boolean;
  text: string;
  mark: CellMark;
  onText: (index: number, text: string) => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  onLeave: () => void;
}

function cellLabel({ row, column, channel }: CellPlace, inChannels: boolean, mark: CellMark): string {
  const place = `row ${row + 1}, column ${column + 1}${inChannels ? `, channel ${channel + 1}` : ""}`;
  const words = markInWords(mark);
  return words === null ? place : `${place}, ${words}`;
}

/** One box of the answer grid. Phones get the letter keyboard: the number pads have no minus, slash or point. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { place, index, inChannels, text, mark, onText, onKey, onLeave } = props;
  return (
    <td className={styles.cell} data-mark={mark === "unread" ? mark : (markInWords(mark) ?? undefined)}>
      <input
        className={styles.input}
        aria-label={cellLabel(place, inChannels, mark)}
        data-index={index}
        data-row={place.row}
        data-column={place.column}
        data-channel={place.channel}
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
