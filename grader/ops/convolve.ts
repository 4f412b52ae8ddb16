import { Tensor } from "../tensor/tensor";
import type { AxisGeometry, Geometry } from "./geometry";

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
}

/** Cells of gathered windows held at a time: 2 MB, so that a large image costs time but not memory. */
const GATHERED_CELLS = 262_144;

/**
 * Cross-correlation in float64: gathers windows into rows ("im2col", Chellapilla et al. 2006) and multiplies the
 * rows with the filters in blocks of two rows by four columns, which keeps eight sums in registers.
 * Gives `rows.output × columns.output × Cout` cells, channels last. The geometry must fit the image.
 */
export function convolve(task: Convolution): Float64Array {
  const { geometry, groups, filters } = task;
  const outputs = filters.axis(3);
  const count = outputs / groups;
  const positions = geometry.rows.output * geometry.columns.output;
  const result = new Float64Array(positions * outputs);
  const taps = geometry.rows.size * geometry.columns.size * filters.axis(2);
  const chunk = Math.min(positions, Math.max(BLOCK_ROWS, Math.floor(GATHERED_CELLS / taps)));
  const windows = new Float64Array(chunk * taps);
  for (let group = 0; group < groups; group++) {
    for (let first = 0; first < positions; first += chunk) {
      const rows = Math.min(chunk, positions - first);
      gatherWindows(task, { group, first, rows }, windows);
      const block = result.subarray(first * outputs, (first + rows) * outputs);
      multiply({ windows, rows, taps, filters: filters.data, outputs, from: group * count, count, result: block });
    }
  }
  if (task.bias) addBias(result, task.bias);
  return result;
}

interface Chunk {
  readonly group: number;
  /** First output position, in reading order, and how many follow. */
  readonly first: number;
  readonly rows: number;
}

/** Copies the inputs under every window of the chunk, tap by tap; what lies in the padding is 0. */
function gatherWindows(task: Convolution, { group, first, rows }: Chunk, windows: Float64Array): void {
  const { rows: vertical, columns: horizontal } = task.geometry;
  const channels = task.image.axis(2);
  const depth = task.filters.axis(2);
  const { data } = task.image;
  windows.fill(0);
  let to = 0;
  for (let position = first; position < first + rows; position++) {
    const y = Math.floor(position / horizontal.output);
    const x = position % horizontal.output;
    for (let tapY = 0; tapY < vertical.size; tapY++) {
      const row = inputAt(vertical, y, tapY);
      for (let tapX = 0; tapX < horizontal.size; tapX++, to += depth) {
        const column = inputAt(horizontal, x, tapX);
        if (row < 0 || row >= vertical.input || column < 0 || column >= horizontal.input) continue;
        const from = (row * horizontal.input + column) * channels + group * depth;
        for (let c = 0; c < depth; c++) windows[to + c] = data[from + c] ?? 0;
      }
    }
  }
}

/** Input index under a tap; outside 0…input−1 it lies in the padding. */
export const inputAt = (axis: AxisGeometry, output: number, tap: number): number =>
  output * axis.stride - axis.before + tap * axis.dilation;

interface Product {
  /** rows × taps */
  readonly windows: Float64Array;
  readonly rows: number;
  readonly taps: number;
  /** taps × outputs, of which columns from … from + count are used */
  readonly filters: Float64Array;
  readonly outputs: number;
  readonly from: number;
  readonly count: number;
  /** rows × outputs */
  readonly result: Float64Array;
}

const BLOCK_ROWS = 2;
const BLOCK_COLUMNS = 4;

function multiply(product: Product): void {
  const { rows, from, count } = product;
  const blockedRows = rows - (rows % BLOCK_ROWS);
  const blockedColumns = count - (count % BLOCK_COLUMNS);
  for (let column = 0; column < blockedColumns; column += BLOCK_COLUMNS) {
    for (let row = 0; row < blockedRows; row += BLOCK_ROWS) multiplyBlock(product, row, from + column);
  }
  for (let row = 0; row < rows; row++) {
    const first = row < blockedRows ? blockedColumns : 0;
    for (let column = first; column < count; column++) multiplyOne(product, row, from + column);
  }
}

function multiplyOne({ windows, taps, filters, outputs, result }: Product, row: number, column: number): void {
  let sum = 0;
  const start = row * taps;
  for (let tap = 0; tap < taps; tap++) {
    sum += (windows[start + tap] ?? 0) * (filters[tap * outputs + column] ?? 0);
  }
  result[row * outputs + column] = sum;
}

/** Two rows of windows by four filters; the eight sums stay in registers over all taps. */
function multiplyBlock({ windows, taps, filters, outputs, result }: Product, row: number, column: number): void {
  let [a0, a1, a2, a3] = [0, 0, 0, 0];
  let [b0, b1, b2, b3] = [0, 0, 0, 0];
  const startA = row * taps;
  const startB = startA + taps;
  for (let tap = 0, at = column; tap < taps; tap++, at += outputs) {
    const a = windows[startA + tap] ?? 0;
    const b = windows[startB + tap] ?? 0;
    const f0 = filters[at] ?? 0;
    const f1 = filters[at + 1] ?? 0;
    const f2 = filters[at + 2] ?? 0;
    const f3 = filters[at + 3] ?? 0;
    a0 += a * f0;
    a1 += a * f1;
    a2 += a * f2;
    a3 += a * f3;
    b0 += b * f0;
    b1 += b * f1;
    b2 += b * f2;
    b3 += b * f3;
  }
  const toA = row * outputs + column;
  const toB = toA + outputs;
  result[toA] = a0;
  result[toA + 1] = a1;
  result[toA + 2] = a2;
  result[toA + 3] = a3;
  result[toB] = b0;
  result[toB + 1] = b1;
  result[toB + 2] = b2;
  result[toB + 3] = b3;
}

function addBias(result: Float64Array, bias: Float64Array): void {
  for (let at = 0; at < result.length; at++) {
    result[at] = (result[at] ?? 0) + (bias[at % bias.length] ?? 0);
  }
}
