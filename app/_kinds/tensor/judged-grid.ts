import type { JudgedGrid } from "@/app/_ui/matrix/cell-marks";
import { looksLikeNumber } from "@/app/_ui/matrix/plain-grid";
import type { Judged } from "../kind-view";
import { flatMarks, gridOfAnswer } from "./grid-answer";

/** The judged boxes with their marks. A verdict that could not read them names them in words alone. */
export function judgedGrid({ answer, verdict }: Judged): JudgedGrid {
  const grid = gridOfAnswer(answer);
  const marks =
    verdict.status === "invalid"
      ? grid.cells.map((text) => (looksLikeNumber(text) ? null : ("unread" as const)))
      : flatMarks(verdict.cells);
  return { grid, marks, size: verdict.size };
}
