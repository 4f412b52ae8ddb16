import { countOf } from "@/app/_ui/count-of";
import type { Judged, PartOf, ReviewWords } from "../kind-view";

/** How many of the chosen cells belong; how many are missing is left to find. */
export function reviewRegion(part: PartOf<"region">, { verdict }: Judged): ReviewWords {
  const details = verdict.messages;
  const marks = verdict.cells ?? [];
  const right = marks.filter((mark) => mark === true).length;
  if (verdict.status === "right") {
    const headline = marks.length === 1 ? "Right" : `All ${marks.length} cells, and only these`;
    return { headline, details };
  }
  if (part.most === 1) return { headline: "This is not the cell.", details };
  if (right === 0) return { headline: "None of these cells belongs.", details };
  if (right === marks.length) {
    return { headline: `What you chose belongs, and it is not all.`, details };
  }
  return { headline: `${right} of ${countOf(marks.length, "cell")} belong.`, details };
}
