import type { Tensor } from "../tensor/tensor";
import type { AxisGeometry, Geometry } from "./geometry";

/** Which windows to gather, from what. */
export interface Gathering {
  /** [H, W, C] or [H, W] */
  readonly image: Tensor;
  readonly geometry: Geometry;
  /** First channel and number of channels under a window. */
  readonly channel: number;
  readonly depth: number;
  /** First output position, in reading order, and how many follow. */
  readonly first: number;
  readonly rows: number;
  readonly padValue: number;
}

/** Copies the inputs under every window, tap by tap, into `windows` (rows × taps); what lies in the padding is `padValue`. */
export function gatherWindows(gathering: Gathering, windows: Float64Array): void {
  const { image, geometry, channel, depth, first, rows } = gathering;
  const { rows: vertical, columns: horizontal } = geometry;
  const channels = image.axis(2);
  const { data } = image;
  const taps = vertical.size * horizontal.size * depth;
  windows.fill(gathering.padValue, 0, rows * taps);
  let to = 0;
  for (let position = first; position < first + rows; position++) {
    const y = Math.floor(position / horizontal.output);
    const x = position % horizontal.output;
    for (let tapY = 0; tapY < vertical.size; tapY++) {
      const row = inputAt(vertical, y, tapY);
      for (let tapX = 0; tapX < horizontal.size; tapX++, to += depth) {
        const column = inputAt(horizontal, x, tapX);
        if (row < 0 || row >= vertical.input || column < 0 || column >= horizontal.input) continue;
        const from = (row * horizontal.input + column) * channels + channel;
        for (let c = 0; c < depth; c++) windows[to + c] = data[from + c] ?? 0;
      }
    }
  }
}

/** Input index under a tap; outside 0…input−1 it lies in the padding. */
export const inputAt = (axis: AxisGeometry, output: number, tap: number): number =>
  output * axis.stride - axis.before + tap * axis.dilation;
