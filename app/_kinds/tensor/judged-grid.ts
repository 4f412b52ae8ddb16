import type { JudgedGrid } from "@/app/_ui/matrix/cell-marks";
import { looksLikeNumber } from "@/app/_ui/matrix/plain-grid";
import type { Layout } from "@/grader";
import type { Judged } from "../kind-view";
import { flatMarks, gridOfAnswer, inGridOrder } from "./grid-answer";

/** The judged boxes with their marks. A verdict that could not read them names them in words alone. */
export function judgedGrid({ answer, verdict }: Judged, layout: Layout = "HWC"): JudgedGrid {
  const grid = gridOfAnswer(answer, layout);
  const marks =
    verdict.status === "invalid"
      ? grid.cells.map((text) => (looksLikeNumber(text) ? null : ("unread" as const)))
      : inGridOrder(flatMarks(verdict.cells), grid, layout);
  return { grid, marks, size: verdict.size };
}
