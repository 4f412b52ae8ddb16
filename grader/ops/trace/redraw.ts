import type { CellTrace } from "../../trace/trace";
import { writeNumber } from "../../trace/write-number";
import type { Sides } from "../padding";
import { cellFrom, type Drawing, placeAt, type Step } from "./drawing";

/** The same cells, each with a step after its others; null: this cell has none. */
export function withStep(drawing: Drawing, stepOf: (cell: CellTrace) => Step | null): Drawing {
  return {
    ...drawing,
    cellAt: (place) => {
      const cell = drawing.cellAt(place);
      const step = stepOf(cell);
      if (!step) return cell;
      const value = step.apply(cell.value);
      return { ...cell, then: [...cell.then, { label: step.label, value }], value };
    },
  };
}

/** Rows and columns of the result exchanged. */
export const transposedDrawing = (drawing: Drawing): Drawing => ({
  ...drawing,
  shape: [drawing.shape[1], drawing.shape[0], drawing.shape[2]],
  cellAt: (place) => ({ ...drawing.cellAt([place[1], place[0], place[2]]), cell: place }),
});

/** [H, W, C] written as [C, H, W]: what were channels are rows now. */
export const channelsFirstDrawing = (drawing: Drawing): Drawing => ({
  ...drawing,
  shape: [drawing.shape[2], drawing.shape[0], drawing.shape[1]],
  cellAt: (place) => ({ ...drawing.cellAt([place[1], place[2], place[0]]), cell: place }),
});

/** The terms come together in another way; for cells that have no steps after that. */
export const reducedAs = (drawing: Drawing, reduce: CellTrace["reduce"]): Drawing => ({
  ...drawing,
  cellAt: (place) => cellFrom({ ...drawing.cellAt(place), reduce }),
});

/** A sum whose weights were divided by their number, drawn as the mean of the products with the weights as they were. Cells of another mistake stay. */
export const averaged = (drawing: Drawing, products: number): Drawing => ({
  ...drawing,
  cellAt: (place) => {
    const cell = drawing.cellAt(place);
    if (cell.reduce !== "sum") return cell;
    // Dividing and multiplying again may leave a last binary digit, which 15 decimal ones do not show.
    const restored = (value: number) => Number((value * products).toPrecision(15));
    const terms = cell.terms.map(({ weight, ...term }) => {
      const over = weight && { ...weight, value: restored(weight.value) };
      return { ...term, weight: over, result: term.value * (over?.value ?? 1) };
    });
    return { ...cell, terms, reduce: "mean" };
  },
});

/**
 * One channel made of all: their terms together, then the sum of their biases where they have such.
 * null where the terms come together in another way, or other steps follow, by another mistake.
 * @param steps that every cell has: 1 with biases, 0 without
 */
export function mergedChannels(
  drawing: Drawing,
  reduce: CellTrace["reduce"],
  steps: 0 | 1 = 0,
): Drawing | null {
  const [height, width, depth] = drawing.shape;
  const one = drawing.cellAt([0, 0, 0]);
  if (one.then.length !== steps || one.reduce !== reduce) return null;
  return {
    ...drawing,
    shape: [height, width, 1],
    cellAt: (cell) => {
      const cells = Array.from({ length: depth }, (_, channel) =>
        drawing.cellAt([cell[0], cell[1], channel]),
      );
      const biases = cells.reduce((sum, { value, reduced }) => sum + value - reduced, 0);
      const step = { label: `+ biases ${writeNumber(biases)}`, apply: (value: number) => value + biases };
      return cellFrom({
        cell,
        terms: cells.flatMap(({ terms }) => terms),
        reduce,
        steps: steps === 1 ? [step] : [],
      });
    },
  };
}

/** Every number without its sign before they come together; for cells that have no steps after that. */
export const withoutSigns = (drawing: Drawing): Drawing => ({
  ...drawing,
  cellAt: (place) => {
    const { terms, ...cell } = drawing.cellAt(place);
    return cellFrom({ ...cell, terms: terms.map((term) => ({ ...term, result: Math.abs(term.result) })) });
  },
});

/** Terms of all cells together that may be gone through for one number. */
const MOST_TERMS = 100_000;

/**
 * The result with a frame of cells that nothing leads to; null for more cells than may be gone through.
 * @param blank what stands in them, from all other cells
 */
export function widened(
  drawing: Drawing,
  sides: Sides,
  blank: (cells: Float64Array) => number,
): Drawing | null {
  const [height, width, depth] = drawing.shape;
  if (height * width * depth * drawing.cellAt([0, 0, 0]).terms.length > MOST_TERMS) return null;
  let known: number | null = null;
  const blankStep = (): Step => {
    known ??= blank(
      Float64Array.from(
        { length: height * width * depth },
        (_, at) => drawing.cellAt(placeAt(drawing.shape, at)).value,
      ),
    );
    const value = known;
    return { label: "the window does not fit here", apply: () => value };
  };
  return {
    ...drawing,
    shape: [height + sides.top + sides.bottom, width + sides.left + sides.right, depth],
    cellAt: (cell) => {
      const [row, column] = [cell[0] - sides.top, cell[1] - sides.left];
      const inside = row >= 0 && row < height && column >= 0 && column < width;
      if (inside) return { ...drawing.cellAt([row, column, cell[2]]), cell };
      return cellFrom({ cell, terms: [], reduce: "sum", steps: [blankStep()] });
    },
  };
}
