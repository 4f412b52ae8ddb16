import { type Drawn, type DrawnCall, MOST_TERMS } from "../language/trace-program";
import { flatPlace, type Plane, placeAt, planeOf } from "../ops/trace/drawing";
import type { Tensor } from "../tensor/tensor";
import type { CallTrace, CellTrace, TraceGrid } from "../trace/trace";
import { isInside } from "./differing-place";

interface From {
  /** Row-major place in `hull`, which holds the result. */
  readonly first: number;
  readonly hull: Plane;
  /** Numbers up to which cells are traced; one cell always is. */
  readonly most: number;
}

export const gridOf = (x: Tensor): TraceGrid => ({ shape: planeOf(x), values: Array.from(x.data) });

/** The call with some of its cells, from the first on. null where a cell has more than 4,096 terms. */
export function traceCells(
  { title, operation }: Pick<DrawnCall, "title" | "operation">,
  { drawing, names, output }: Drawn,
  from: From,
): CallTrace | null {
  const { shape } = drawing;
  const count = shape[0] * shape[1] * shape[2];
  const first = firstInside(from, shape) ?? count;
  const cells: CellTrace[] = [];
  let terms = 0;
  for (let flat = first; flat < count && (flat === first || terms < from.most); flat++) {
    const cell = drawing.cellAt(placeAt(shape, flat));
    terms += Math.max(1, cell.terms.length);
    if (cell.terms.length > MOST_TERMS) return null;
    if (flat === first || terms <= from.most) cells.push(cell);
  }
  const inputs = drawing.inputs.map(({ x, padding, fill, around }, at) => ({
    name: names[at] ?? "",
    grid: gridOf(x),
    padding,
    fill,
    around: around && gridOf(around),
  }));
  return { title, operation, inputs, output: { ...gridOf(output), shape }, first, cells };
}

/** The first place at or after the one asked for that lies inside the result, as the result counts. */
function firstInside({ first, hull }: From, shape: Plane): number | null {
  for (let flat = first; flat < hull[0] * hull[1] * hull[2]; flat++) {
    const place = placeAt(hull, flat);
    if (isInside(place, shape)) return flatPlace(shape, place);
  }
  return null;
}
