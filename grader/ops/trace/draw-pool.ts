import type { Tensor } from "../../tensor/tensor";
import type { CellTrace } from "../../trace/trace";
import type { Geometry } from "../geometry";
import { cellFrom, type Drawing } from "./drawing";
import { slidUnder, termsUnder } from "./slide";

interface DrawnPooling {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
  readonly geometry: Geometry;
  readonly reduce: CellTrace["reduce"];
  /** What the padding counts as; null: it takes no part. */
  readonly fill: number | null;
}

/** The cells under a window of one channel and what they come to. */
export function drawPool({ x, geometry, reduce, fill }: DrawnPooling): Drawing {
  return {
    inputs: [slidUnder("x", x, geometry, fill)],
    shape: [geometry.rows.output, geometry.columns.output, x.axis(2)],
    windowed: true,
    cellAt: (cell) => {
      const window = { x, geometry, at: cell, channel: cell[2], depth: 1, fill, weight: null };
      return cellFrom({ cell, terms: termsUnder(window), reduce });
    },
  };
}
