import type { Tensor } from "../../tensor/tensor";
import type { TracePlace } from "../../trace/trace";
import { ONE_BY_ONE } from "../argument-type";
import { continueAxis } from "../continue-axis";
import { type Geometry, windowGeometry } from "../geometry";
import { type Halving, WEIGHTS } from "../halve";
import { cellOf, extendImage } from "../mistakes/extend-image";
import { NO_PADDING, type Sides } from "../padding";
import { drawPool } from "./draw-pool";
import { cellFrom, type Drawing } from "./drawing";
import { framed } from "./framed";
import { slidUnder, termsUnder } from "./slide";

/** An image halved. null where `halve` refuses. */
export function drawHalving(x: Tensor, by: Halving): Drawing | null {
  const [height, width] = [x.axis(0), x.axis(1)];
  if (height * width === 1 || (by === "average" && (height % 2 === 1 || width % 2 === 1))) return null;
  if (by === "gaussian") return drawBlurred(x);
  const geometry = halvedBy(x, WEIGHTS[by].taps.length);
  return geometry && drawPool({ x, geometry, reduce: by === "average" ? "mean" : "sum", fill: null });
}

function halvedBy(x: Tensor, taps: number): Geometry | null {
  const slide = { size: [taps, taps], stride: [2, 2], padding: NO_PADDING, dilation: ONE_BY_ONE } as const;
  const geometry = windowGeometry([x.axis(0), x.axis(1)], { ...slide, ceil: false });
  return geometry.ok ? geometry.value : null;
}

/** Every second cell after a blur whose window sees the image mirrored beyond its border. */
function drawBlurred(x: Tensor): Drawing | null {
  const { taps, first } = WEIGHTS.gaussian;
  const total = taps.reduce((sum, tap) => sum + tap, 0) ** 2;
  const sides = sidesSeen(x, -first, taps.length);
  const extended = extendImage(x, sides, (row, column, channel) =>
    cellOf(
      x,
      continueAxis("reflect", row, x.axis(0)) ?? 0,
      continueAxis("reflect", column, x.axis(1)) ?? 0,
      channel,
    ),
  );
  const geometry = extended && halvedBy(extended, taps.length);
  if (!geometry) return null;
  const weight = (at: TracePlace) => ({ at, value: (taps[at[0]] ?? 0) * (taps[at[1]] ?? 0) });
  const step = { label: `÷ ${total}`, apply: (sum: number) => sum / total };
  const drawing: Drawing = {
    inputs: [slidUnder("x", extended, geometry, null)],
    shape: [geometry.rows.output, geometry.columns.output, x.axis(2)],
    windowed: true,
    cellAt: (cell) => {
      const window = { x: extended, geometry, at: cell, channel: cell[2], depth: 1, fill: null, weight };
      return cellFrom({ cell, terms: termsUnder(window), reduce: "sum", steps: [step] });
    },
  };
  return framed(drawing, x, sides);
}

/** How far windows at the cells 0, 2, 4 … reach beyond the image. */
function sidesSeen(x: Tensor, before: number, taps: number): Sides {
  const after = (length: number) => taps - before - (length % 2 === 0 ? 2 : 1);
  return { top: before, bottom: after(x.axis(0)), left: before, right: after(x.axis(1)) };
}
