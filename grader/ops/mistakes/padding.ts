import { sameShape } from "../../tensor/shape";
import type { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { NO_PADDING, type Sides } from "../padding";
import type { Drawing } from "../trace/drawing";
import { framed } from "../trace/framed";
import { borderLeftEmpty } from "./border-left-empty";
import { type Beyond, cellOf, extendImage } from "./extend-image";
import { kernelSize } from "./filters";
import { clamp, continuedBeyond } from "./image-continued";
import { geometryOf, paddedSides, type SlidingArguments } from "./sliding";

interface PaddedArguments extends SlidingArguments {
  /** What stands in the padding. */
  readonly padValue: number;
}

/** Padding forgotten, invented, or filled with something else. */
export const paddingMistakes: readonly DeclaredMistake<PaddedArguments>[] = [
  { id: "padding-ignored", change: (read) => paddedSides(read) && { padding: NO_PADDING } },
  {
    id: "padded-one-side",
    change: (read) => {
      const sides = paddedSides(read);
      const both = sides && sides.top + sides.left > 0 && sides.bottom + sides.right > 0;
      return both ? { padding: { ...sides, bottom: 0, right: 0 } } : null;
    },
  },
  {
    id: "edge-replicated",
    ...filledWith(
      ({ x }) =>
        (row, column, channel) =>
          cellOf(x, clamp(row, x.axis(0)), clamp(column, x.axis(1)), channel),
    ),
  },
  {
    id: "reflected",
    ...filledWith(({ x }, { top, bottom, left, right }) => {
      const [height, width] = [x.axis(0), x.axis(1)];
      if (Math.max(top, bottom) >= height || Math.max(left, right) >= width) return null;
      return (row, column, channel) => cellOf(x, reflect(row, height), reflect(column, width), channel);
    }),
  },
  {
    id: "wrapped-around",
    ...filledWith(
      ({ x }) =>
        (row, column, channel) =>
          cellOf(x, wrap(row, x.axis(0)), wrap(column, x.axis(1)), channel),
    ),
  },
  { id: "padded-with-ones", change: (read) => paddedWith(1, read) },
  { id: "padded-with-zeros", change: (read) => paddedWith(0, read) },
  { id: "image-continued", ...filledWith(({ x }) => continuedBeyond(x)) },
  {
    id: "padding-added",
    change: (read) => {
      const [height, width] = kernelSize(read.filters);
      if (height * width === 1 || !geometryOf(read) || paddedSides(read)) return null;
      return { padding: around(Math.floor(height / 2), Math.floor(width / 2)) };
    },
  },
  {
    id: "full-padding",
    change: (read) => {
      const [height, width] = kernelSize(read.filters);
      if (height * width === 1 || !geometryOf(read)) return null;
      return { padding: around(read.dilation[0] * (height - 1), read.dilation[1] * (width - 1)) };
    },
  },
  borderLeftEmpty,
];

const around = (vertical: number, horizontal: number): Sides => ({
  top: vertical,
  bottom: vertical,
  left: horizontal,
  right: horizontal,
});

/** The padded image written out with something else in its frame; null where there is no padding to fill. */
function filledWith(fill: (read: SlidingArguments, sides: Sides) => Beyond | null) {
  const extended = (read: SlidingArguments) => {
    const sides = paddedSides(read);
    const beyond = sides && fill(read, sides);
    const x = beyond && extendImage(read.x, sides, beyond);
    return sides && x && { sides, x };
  };
  return {
    change: (read: SlidingArguments) => {
      const filled = extended(read);
      return filled && { x: filled.x, padding: NO_PADDING };
    },
    // What was written out may have been padded or turned since, by another mistake: then it is drawn as it is.
    redraw: (drawing: Drawing, read: SlidingArguments) => {
      const filled = extended(read);
      return filled && isOver(drawing, filled.x) ? framed(drawing, read.x, filled.sides) : drawing;
    },
  };
}

function isOver({ inputs: [input] }: Drawing, { shape, data }: Tensor): boolean {
  if (!input || Object.values(input.padding).some((length) => length > 0)) return false;
  return sameShape(input.x.shape, shape) && input.x.data.every((cell, at) => cell === data[at]);
}

/** Another number in the padding; null where that is the right one, or there is no padding. */
const paddedWith = (padValue: number, read: PaddedArguments) =>
  read.padValue !== padValue && paddedSides(read) ? { padValue } : null;

/** −1 is 1 and n is n − 2: the border itself is not repeated. */
const reflect = (at: number, length: number): number =>
  at < 0 ? -at : at >= length ? 2 * (length - 1) - at : at;

const wrap = (at: number, length: number): number => ((at % length) + length) % length;
