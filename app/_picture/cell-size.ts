import { figureText } from "../_ui/matrix/figure-text";

/** Of a drawn cell, in units of the drawing: sixteenths of a rem. */
export interface CellSize {
  width: number;
  height: number;
}

const LEAST = 40;
/** Widths of one figure: the value's, and the weight's below it. */
const VALUE_FIGURE = 7.9;
const WEIGHT_FIGURE = 6.1;
const AROUND = 8;

const longest = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const number of numbers) most = Math.max(most, figureText(number).length);
  return most;
};

/** As wide as its longest number, at least square. */
export function cellSize(values: Iterable<number>, weights: Iterable<number>): CellSize {
  const needed = Math.max(longest(values) * VALUE_FIGURE, (longest(weights) + 1) * WEIGHT_FIGURE) + AROUND;
  return { width: Math.max(LEAST, Math.ceil(needed)), height: LEAST };
}
