import type { Tensor } from "../../tensor/tensor";
import type { TracePlace } from "../../trace/trace";
import type { Rearrangement } from "../rearrange";
import { cellFrom, type Drawing, flatPlace, type Plane, plainInput, plainTerm, planeOf } from "./drawing";

/**
 * A result whose cells are cells of one input, or zeros that come from none. null for more axes than a grid has.
 * @param from null for a zero
 */
export function drawMoved(
  x: Tensor,
  shape: Plane,
  from: (cell: TracePlace) => TracePlace | null,
): Drawing | null {
  if (x.shape.length > 3) return null;
  const plane = planeOf(x);
  return {
    inputs: [plainInput("x", x)],
    shape,
    windowed: false,
    cellAt: (cell) => {
      const place = from(cell);
      const terms = place ? [plainTerm(0, place, x.data[flatPlace(plane, place)] ?? 0)] : [];
      return cellFrom({ cell, terms, reduce: "sum" });
    },
  };
}

/** Pixels moved to other places; one that holds none is zero. */
export const drawRearrangement = ({ image, size, pixelAt }: Rearrangement): Drawing | null =>
  drawMoved(image, [size[0], size[1], image.axis(2)], ([row, column, channel]) => {
    const pixel = pixelAt(row, column);
    return pixel === null ? null : [Math.floor(pixel / image.axis(1)), pixel % image.axis(1), channel];
  });

/** Images side by side along the channels. */
export function drawJoined(items: readonly Tensor[]): Drawing {
  const owners = items.flatMap((x, item) =>
    Array.from({ length: x.axis(2) }, (_, channel) => ({ x, item, channel })),
  );
  return {
    inputs: items.map((x, item) => plainInput("items", x, item)),
    shape: [items[0]?.axis(0) ?? 0, items[0]?.axis(1) ?? 0, owners.length],
    windowed: false,
    cellAt: (cell) => {
      const owner = owners[cell[2]];
      if (!owner) throw new RangeError(`no channel ${cell[2]} among ${owners.length}`);
      const from: TracePlace = [cell[0], cell[1], owner.channel];
      const value = owner.x.data[flatPlace(planeOf(owner.x), from)] ?? 0;
      return cellFrom({ cell, terms: [plainTerm(owner.item, from, value)], reduce: "sum" });
    },
  };
}
