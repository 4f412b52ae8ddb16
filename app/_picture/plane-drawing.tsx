"use client";

import { useId, useMemo } from "react";
import type { CellTrace, TraceInput, TraceTerm } from "@/grader";
import { heatScale } from "../_ui/matrix/heat-tint";
import tints from "../_ui/matrix/tints.module.css";
import { cellSize } from "./cell-size";
import { type Area, excerpt, paddedArea, sameArea, termsOn, windowOver } from "./covered";
import { Hatching } from "./hatching";
import styles from "./plane.module.css";
import { PlaneCells } from "./plane-cells";
import { planeValues } from "./plane-values";
import { type Look, PlaneWindow } from "./plane-window";
import { ScrollFrame } from "./scroll-frame";

/** Units of the drawing in a rem. */
const UNITS = 16;

export interface PlaneOf {
  drawn: TraceInput;
  /** place among the call's inputs */
  input: number;
  /** all cells that are known of the call: they say how far windows reach */
  known: ReadonlyMap<string, CellTrace>;
  cell: CellTrace;
  differing: ReadonlySet<TraceTerm>;
  look: Look;
}

function usePlane({ drawn, input, known, channel }: PlaneOf & { channel: number }) {
  return useMemo(() => {
    const cells = [...known.values()];
    const reached = windowOver(cells.flatMap((cell) => termsOn(cell, input, channel)));
    const weights = cells.flatMap(({ terms }) => terms.flatMap(({ weight }) => weight?.value ?? []));
    return {
      valueAt: planeValues(drawn, channel),
      whole: paddedArea(drawn, reached),
      size: cellSize([...drawn.grid.values, ...(drawn.around?.values ?? [])], weights),
      scale: heatScale(drawn.grid.values),
    };
  }, [drawn, input, known, channel]);
}

const say = (area: Area) =>
  `the window lies over rows ${area.top + 1} to ${area.bottom}, columns ${area.left + 1} to ${area.right}`;

/** What is drawn of the grid itself. */
function partInWords(area: Area, { grid: { shape } }: TraceInput): string {
  const rows = `rows ${Math.max(0, area.top) + 1} to ${Math.min(shape[0], area.bottom)} of ${shape[0]}`;
  const columns = `columns ${Math.max(0, area.left) + 1} to ${Math.min(shape[1], area.right)} of ${shape[1]}`;
  return `${rows}, ${columns}`;
}

/** One channel of an input with what is padded around it, and the window where the cell is read. */
export function PlaneDrawing({ channel, name, ...of }: PlaneOf & { channel: number; name: string }) {
  const hatch = useId();
  const { drawn, cell, input } = of;
  const { valueAt, whole, size, scale } = usePlane({ ...of, channel });
  const terms = termsOn(cell, input, channel);
  const window = windowOver(terms);
  const area = excerpt(whole, window);
  const width = (area.right - area.left) * size.width + 2;
  const height = (area.bottom - area.top) * size.height + 2;
  const common = { drawn, area, size, scale, hatch };
  return (
    <>
      <ScrollFrame label={name} width={width} height={height} at={JSON.stringify(window)}>
        <svg
          role="img"
          aria-label={window === null ? name : `${name}: ${say(window)}`}
          className={`${styles.plane} ${tints.tinted}`}
          width={`${width / UNITS}rem`}
          height={`${height / UNITS}rem`}
          viewBox={`-1 -1 ${width} ${height}`}
          data-idle={window === null || undefined}
        >
          <Hatching id={hatch} />
          <PlaneCells {...common} valueAt={valueAt} />
          {window !== null && (
            <PlaneWindow {...common} valueAt={valueAt} {...of} terms={terms} window={window} />
          )}
        </svg>
      </ScrollFrame>
      {!sameArea(area, whole) && <p className={styles.excerpt}>{partInWords(area, drawn)}</p>}
    </>
  );
}
