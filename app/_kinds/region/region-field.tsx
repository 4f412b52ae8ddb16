"use client";

import { countOf } from "@/app/_ui/count-of";
import { Brackets } from "@/app/_ui/matrix/brackets";
import { heatScale, heatTint } from "@/app/_ui/matrix/heat-tint";
import { flattenNumbers, shapeInWords } from "@/app/_ui/matrix/planes";
import tints from "@/app/_ui/matrix/tints.module.css";
import { useReady } from "@/app/_ui/use-ready";
import type { FieldProps } from "../kind-view";
import { cellSize } from "./cell-size";
import { cellMark, hasCell, sameCell } from "./cells";
import { RegionCell } from "./region-cell";
import styles from "./region-field.module.css";
import { useRegion } from "./use-region";

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A grid whose cells are chosen: by a press, by drawing a rectangle, or by the arrow keys and Space. */
export function RegionField({ part, initial, judged, onAnswer, labelledBy }: FieldProps<"region">) {
  const ready = useReady();
  const { single, chosen, active, grid, handlers, clear } = useRegion({ part, initial, onAnswer });
  const values = part.values === null ? [] : flattenNumbers(part.values);
  const scale = heatScale(values);
  const cellProps = (row: number, column: number) => {
    const cell = { row, column };
    const value = values[row * part.columns + column] ?? null;
    const tint = value === null ? null : heatTint(value, scale.peak, scale.diverging);
    const isChosen = hasCell(chosen, cell);
    return {
      ...cell,
      value,
      tint: tint === null ? undefined : `${tint.hue}-${tint.step}`,
      chosen: isChosen,
      mark: isChosen ? cellMark(judged, cell) : null,
      active: sameCell(active, cell),
      single,
    };
  };
  return (
    <fieldset disabled={!ready} aria-labelledby={labelledBy} role={single ? "radiogroup" : undefined}>
      <p className={styles.how}>
        {single
          ? "Choose one cell: press it, or move with the arrow keys."
          : "Choose cells: press them, drag over several, or use the arrow keys and Space."}
      </p>
      <Brackets>
        <table
          ref={grid}
          role="presentation"
          className={`${styles.grid} ${tints.tinted}`}
          data-size={cellSize(part.columns)}
          {...handlers}
        >
          <tbody>
            {range(part.rows).map((row) => (
              <tr key={row}>
                {range(part.columns).map((column) => (
                  <RegionCell key={column} {...cellProps(row, column)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Brackets>
      <p className={styles.foot}>
        <span className={styles.shape}>{shapeInWords([part.rows, part.columns])}</span>
        {!single && <span>{`${countOf(chosen.length, "cell")} chosen`}</span>}
        {!single && chosen.length > 0 && (
          <button type="button" className={styles.clear} onClick={clear}>
            Clear
          </button>
        )}
      </p>
    </fieldset>
  );
}
