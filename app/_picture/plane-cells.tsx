import { memo } from "react";
import type { TraceInput } from "@/grader";
import { figureText } from "../_ui/matrix/figure-text";
import { type HeatScale, heatTint } from "../_ui/matrix/heat-tint";
import type { CellSize } from "./cell-size";
import { type Area, onGrid, sameArea } from "./covered";
import styles from "./plane.module.css";
import type { ValueAt } from "./plane-values";

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

interface PlaneCellsProps {
  drawn: TraceInput;
  area: Area;
  size: CellSize;
  valueAt: ValueAt;
  scale: HeatScale;
  /** names the hatching */
  hatch: string;
}

/** Every cell of a plane with its tint and number, what is padded around it hatched. */
export const PlaneCells = memo(
  function PlaneCells({ drawn, area, size, valueAt, scale, hatch }: PlaneCellsProps) {
    const cell = (row: number, column: number) => {
      const value = valueAt(row, column);
      const padded = !onGrid(drawn, row, column);
      const tint = value === null || padded ? null : heatTint(value, scale.peak, scale.diverging);
      const x = (column - area.left) * size.width;
      const y = (row - area.top) * size.height;
      return (
        <g key={`${row},${column}`} className={styles.cell} data-padded={padded || undefined}>
          <rect
            x={x}
            y={y}
            width={size.width}
            height={size.height}
            fill={padded ? `url(#${hatch})` : undefined}
            data-tint={tint === null ? undefined : `${tint.hue}-${tint.step}`}
          />
          {value !== null && (
            <text x={x + size.width / 2} y={y + size.height / 2} className={styles.value}>
              {figureText(value)}
            </text>
          )}
        </g>
      );
    };
    return range(area.top, area.bottom).map((row) => (
      <g key={row}>{range(area.left, area.right).map((column) => cell(row, column))}</g>
    ));
  },
  (one, other) =>
    one.drawn === other.drawn &&
    one.valueAt === other.valueAt &&
    one.scale === other.scale &&
    one.size.width === other.size.width &&
    sameArea(one.area, other.area),
);
