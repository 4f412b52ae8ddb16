import type { Tensor } from "../tensor/tensor";
import { gatherWindows } from "./gather-windows";
import type { Geometry } from "./geometry";
import { BLOCK_ROWS, multiplyWindows } from "./multiply-windows";

/** Convolution with its sizes settled and its filters already turned, if they are. */
export interface Convolution {
  /** [H, W, Cin] or [H, W] */
  readonly image: Tensor;
  /** [kh, kw, Cin / groups, Cout] or [kh, kw] */
  readonly filters: Tensor;
  readonly geometry: Geometry;
  readonly groups: number;
  /** Cout numbers, or null. */
  readonly bias: Float64Array | null;
  /** What stands in the padding. */
  readonly padValue: number;
}

/** Cells of gathered windows held at a time: 64 kB, which stay in the cache while all filters pass over them. */
const GATHERED_CELLS = 8_192;
/** Reused, because allocating it would cost more than a small convolution; nothing here runs inside itself. */
const scratch = new Float64Array(GATHERED_CELLS);

/**
 * Cross-correlation in float64: gathers windows into rows ("im2col", Chellapilla et al. 2006) and multiplies the
 * rows with the filters. Gives `rows.output × columns.output × Cout` cells, channels last.
 * The geometry must fit the image.
 */
export function convolve({ image, filters, geometry, groups, bias, padValue }: Convolution): Float64Array {
  const [depth, outputs] = [filters.axis(2), filters.axis(3)];
  const count = outputs / groups;
  const positions = geometry.rows.output * geometry.columns.output;
  const taps = geometry.rows.size * geometry.columns.size * depth;
  const chunk = Math.min(positions, Math.max(BLOCK_ROWS, Math.floor(GATHERED_CELLS / taps)));
  const windows = chunk * taps <= GATHERED_CELLS ? scratch : new Float64Array(chunk * taps);
  const result = new Float64Array(positions * outputs);
  for (let group = 0; group < groups; group++) {
    const from = group * count;
    for (let first = 0; first < positions; first += chunk) {
      const rows = Math.min(chunk, positions - first);
      gatherWindows({ image, geometry, channel: group * depth, depth, first, rows, padValue }, windows);
      const to = first * outputs;
      // Written out: spreading an object costs more than multiplying a small one.
      multiplyWindows({ windows, rows, taps, filters: filters.data, outputs, from, count, result, to });
    }
  }
  if (bias) addBias(result, bias);
  return result;
}

function addBias(result: Float64Array, bias: Float64Array): void {
  for (let at = 0; at < result.length; at++) {
    result[at] = (result[at] ?? 0) + (bias[at % bias.length] ?? 0);
  }
}
