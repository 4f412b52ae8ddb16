import type { TraceInput, TraceTerm } from "@/grader";
import { figureText } from "../_ui/matrix/figure-text";
import { type HeatScale, heatTint } from "../_ui/matrix/heat-tint";
import type { CellSize } from "./cell-size";
import { type Area, gapsIn, onGrid } from "./covered";
import styles from "./plane.module.css";
import type { ValueAt } from "./plane-values";

/** Whether the cells where the two part are those of the right way or of the other. */
export type Look = "right" | "wrong";

const SIGNS = { right: "✓", wrong: "✕" };
/** Of a value above its weight, of a sign in the corner; in units of the drawing. */
const BASE = { value: 16, weight: 31, sign: 8 };
const INSET = 7;

interface PlaneWindowProps {
  drawn: TraceInput;
  area: Area;
  size: CellSize;
  window: Area;
  terms: readonly TraceTerm[];
  differing: ReadonlySet<TraceTerm>;
  look: Look;
  scale: HeatScale;
  hatch: string;
  valueAt: ValueAt;
}

/** The window over a plane: what it covers with the weights over it, what it leaves out between, and its outline. */
export function PlaneWindow(props: PlaneWindowProps) {
  const { area, size, window, terms, differing, look, valueAt, ...plane } = props;
  const place = (row: number, column: number) => ({
    x: (column - area.left) * size.width,
    y: (row - area.top) * size.height,
  });
  const outline = {
    ...place(window.top, window.left),
    width: (window.right - window.left) * size.width,
    height: (window.bottom - window.top) * size.height,
  };
  return (
    <>
      {gapsIn(window, terms).map(([row, column]) => (
        <GapCell key={`${row},${column}`} {...place(row, column)} size={size} value={valueAt(row, column)} />
      ))}
      {terms.map((term) => (
        <CoveredCell
          key={`${term.from[0]},${term.from[1]},${term.weight?.at.join(",")}`}
          {...plane}
          {...place(term.from[0], term.from[1])}
          size={size}
          term={term}
          look={differing.has(term) ? look : null}
        />
      ))}
      <rect {...outline} className={styles.window} data-window="" />
    </>
  );
}

/** A cell between those that a dilated kernel covers: it takes no part. */
function GapCell({ x, y, size, value }: { x: number; y: number; size: CellSize; value: number | null }) {
  return (
    <g className={styles.gap}>
      <rect x={x} y={y} width={size.width} height={size.height} className={styles.under} />
      {value !== null && (
        <text x={x + size.width / 2} y={y + size.height / 2} className={styles.value}>
          {figureText(value)}
        </text>
      )}
    </g>
  );
}

interface CoveredCellProps extends Pick<PlaneWindowProps, "drawn" | "size" | "scale" | "hatch"> {
  term: TraceTerm;
  x: number;
  y: number;
  look: Look | null;
}

function CoveredCell({ drawn, size, scale, hatch, term, x, y, look }: CoveredCellProps) {
  const { value, weight } = term;
  const padded = !onGrid(drawn, term.from[0], term.from[1]);
  const tint = heatTint(value, scale.peak, scale.diverging);
  const box = { x, y, width: size.width, height: size.height };
  const middle = x + size.width / 2;
  return (
    <g className={styles.covered} data-look={look ?? undefined}>
      <rect {...box} className={styles.under} />
      <rect
        {...box}
        fill={padded ? `url(#${hatch})` : undefined}
        data-tint={padded ? undefined : `${tint.hue}-${tint.step}`}
      />
      {look !== null && <rect {...box} className={styles.apart} />}
      <text x={middle} y={y + (weight === null ? size.height / 2 : BASE.value)} className={styles.value}>
        {figureText(value)}
      </text>
      {weight !== null && (
        <text x={middle} y={y + BASE.weight} className={styles.weight}>
          {`×${figureText(weight.value)}`}
        </text>
      )}
      {look !== null && (
        <text x={x + size.width - INSET} y={y + BASE.sign} className={styles.sign}>
          {SIGNS[look]}
        </text>
      )}
    </g>
  );
}
