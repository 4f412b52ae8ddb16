import { cellCount, type Shape } from "../../tensor/shape";
import type { Tensor } from "../../tensor/tensor";
import type { CellTrace } from "../../trace/trace";
import { cellFrom, type Drawing, flatPlace, placeAt, plainInput, plainTerm, planeOf } from "./drawing";

/** Cells that become one, all of them or along axes. null for axes that there are not, and for more than a grid has. */
export function drawReduction(
  x: Tensor,
  axis: readonly number[] | null,
  reduce: CellTrace["reduce"],
): Drawing | null {
  if (x.shape.length > 3 || axis?.some((each) => each >= x.shape.length)) return null;
  const plane = planeOf(x);
  const along = x.shape.map((_, at) => axis === null || axis.includes(at));
  const [gone, kept] = [true, false].map((side) => x.shape.filter((_, at) => along[at] === side));
  if (!gone || !kept) return null;
  const shape = planeOf({ shape: kept });
  return {
    inputs: [plainInput("x", x)],
    shape,
    windowed: false,
    cellAt: (cell) => {
      const stays = positionAt(kept, flatPlace(shape, cell));
      const terms = Array.from({ length: cellCount(gone) }, (_, each) => {
        const [going, staying] = [positionAt(gone, each).values(), stays.values()];
        const flat = x.shape.reduce(
          (sum, length, at) => sum * length + ((along[at] ? going : staying).next().value ?? 0),
          0,
        );
        return plainTerm(0, placeAt(plane, flat), x.data[flat] ?? 0);
      });
      return cellFrom({ cell, terms, reduce });
    },
  };
}

/** The indices of a flat, row-major place, one for each axis. */
function positionAt(shape: Shape, flat: number): readonly number[] {
  let rest = flat;
  const position = shape.toReversed().map((length) => {
    const at = rest % length;
    rest = Math.floor(rest / length);
    return at;
  });
  return position.toReversed();
}
