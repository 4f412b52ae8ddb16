import type { MistakeId } from "../mistakes.en";
import { cellFrom, type Drawing } from "../ops/trace/drawing";
import { withStep } from "../ops/trace/redraw";

/**
 * How a program's own sum is drawn with a mistake made in it, such as `r + g + b` of three channels of which only the
 * first is taken. null for mistakes that are none of a sum's, and for a summand left out: which one is not known.
 */
export function redrawSum(drawing: Drawing, mistake: MistakeId): Drawing | null {
  const summands = drawing.inputs.length;
  if (summands < 2) return null;
  if (mistake === "channels-averaged")
    return withStep(drawing, () => ({ label: `÷ ${summands}`, apply: (sum) => sum / summands }));
  if (mistake !== "only-first-channel") return null;
  const cellAt: Drawing["cellAt"] = (place) => {
    const { terms, reduce } = drawing.cellAt(place);
    return cellFrom({ cell: place, terms: terms.slice(0, 1), reduce });
  };
  return { ...drawing, cellAt };
}
