import { memo } from "react";
import { figureText } from "@/app/_ui/matrix/figure-text";
import styles from "./region-field.module.css";

interface RegionCellProps {
  row: number;
  column: number;
  /** drawn in the cell; null for an empty grid */
  value: number | null;
  tint: string | undefined;
  chosen: boolean;
  mark: boolean | null;
  /** whether Tab leads here */
  active: boolean;
  /** one of all, not any number of them */
  single: boolean;
}

/** One cell that can be chosen. */
export const RegionCell = memo(function RegionCell(props: RegionCellProps) {
  const { row, column, value, tint, chosen, mark, active, single } = props;
  const verdict = mark === null ? undefined : mark ? "right" : "wrong";
  const text = value === null ? "" : figureText(value);
  const name = [`row ${row + 1}, column ${column + 1}`, text === "" ? [] : `value ${text}`, verdict ?? []];
  const state = single ? { role: "radio", "aria-checked": chosen } : { "aria-pressed": chosen };
  return (
    <td className={styles.cell} data-tint={tint} data-chosen={chosen || undefined} data-mark={verdict}>
      <button
        type="button"
        className={styles.button}
        aria-label={name.flat().join(", ")}
        tabIndex={active ? 0 : -1}
        data-row={row}
        data-column={column}
        {...state}
      >
        {text}
      </button>
    </td>
  );
});
