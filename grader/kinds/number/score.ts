import { isClose } from "../../numeric/is-close";
import type { Score } from "../define-kind";
import type { NumberQuestion } from "./question";

/** Right or wrong; there is no size and nothing in between. */
export function scoreNumber(answer: number, truth: number, { tolerance }: NumberQuestion): Score {
  const right = isClose(answer, truth, tolerance) ? 1 : 0;
  return { right, total: 1, size: null, cells: null, issues: [] };
}
