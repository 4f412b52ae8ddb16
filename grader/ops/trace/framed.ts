import type { Tensor } from "../../tensor/tensor";
import type { TraceInput, TracePlace } from "../../trace/trace";
import type { Drawing, DrawnInput } from "./drawing";

/**
 * A call whose image was written out beyond its border, drawn as the image that it was, with the numbers around it.
 * @param drawing of the call over the extended image, which must not be padded itself
 * @param fill the number in the frame where it is the same throughout; null: those that stand there
 */
export function framed(
  drawing: Drawing,
  x: Tensor,
  padding: TraceInput["padding"],
  fill: number | null = null,
): Drawing {
  const [extended, ...others] = drawing.inputs;
  if (!extended) return drawing;
  const own: DrawnInput = { ...extended, x, padding, fill, around: fill === null ? extended.x : null };
  const moved = ([row, column, channel]: TracePlace): TracePlace => [
    row - padding.top,
    column - padding.left,
    channel,
  ];
  return {
    ...drawing,
    inputs: [own, ...others],
    cellAt: (place) => {
      const cell = drawing.cellAt(place);
      const terms = cell.terms.map((term) => (term.input === 0 ? { ...term, from: moved(term.from) } : term));
      return { ...cell, terms };
    },
  };
}
