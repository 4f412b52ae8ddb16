import type { RawAnswer } from "@/grader";
import { regularShape } from "../_kinds/regular-shape";
import { cutText } from "../_ui/cut-text";
import { MAX_CELLS, MAX_SIDE } from "../_ui/matrix/grid";
import { shapeInWords } from "../_ui/matrix/planes";

/** An answer that no boxes hold, in words: as it was written, as far as a page can show it. */
export function writtenAnswer(answer: RawAnswer): string {
  if (typeof answer !== "object") return cutText(String(answer));
  const shape = regularShape(answer) ?? [];
  const cells = shape.reduce((product, side) => product * side, 1);
  return cells > MAX_CELLS || shape.some((side) => side > MAX_SIDE)
    ? `${shapeInWords(shape)}, too large to show here`
    : cutText(JSON.stringify(answer));
}
