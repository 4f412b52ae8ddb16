/** A product of gathered windows with a bank of filters. */
export interface Product {
  /** rows × taps */
  readonly windows: Float64Array;
  readonly rows: number;
  readonly taps: number;
  /** taps × outputs, of which columns from … from + count are used */
  readonly filters: Float64Array;
  readonly outputs: number;
  readonly from: number;
  readonly count: number;
  /** Receives rows × outputs sums, beginning at `to`. */
  readonly result: Float64Array;
  readonly to: number;
}

export const BLOCK_ROWS = 2;
const BLOCK_COLUMNS = 4;

/**
 * Multiplies windows with filters in blocks of two rows by four columns, which keeps eight sums in registers;
 * what does not fill a block is summed one by one.
 */
export function multiplyWindows(product: Product): void {
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

function multiplyOne(product: Product, row: number, column: number): void {
  const { windows, taps, filters, outputs, result, to } = product;
  let sum = 0;
  const start = row * taps;
  for (let tap = 0; tap < taps; tap++) {
    sum += (windows[start + tap] ?? 0) * (filters[tap * outputs + column] ?? 0);
  }
  result[to + row * outputs + column] = sum;
}

/** Two rows of windows by four filters; the eight sums stay in registers over all taps. */
function multiplyBlock(product: Product, row: number, column: number): void {
  const { windows, taps, filters, outputs, result, to } = product;
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
  const toA = to + row * outputs + column;
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
