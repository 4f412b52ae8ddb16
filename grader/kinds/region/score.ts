import { issue } from "../../issue";
import { type Refusal, refuse } from "../../result";
import type { Score } from "../define-kind";
import { type Cell, judgeCell, placeOf } from "./cell";
import type { RegionTruth } from "./settle-region";

const MOST_ISSUES = 10;

/**
 * The cells in both of answer and truth over the cells in either (Jaccard 1901); all or nothing where one cell is
 * right. Marks stand at the chosen cells, in the order given.
 */
export function scoreRegion(answer: readonly Cell[], truth: RegionTruth): Score | Refusal {
  const outside = answer.flatMap((cell) => judgeCell(cell, truth)).slice(0, MOST_ISSUES);
  if (outside.length > 0) return refuse(...outside);
  if (truth.form === "position" && answer.length > 1)
    return refuse(issue("only-one", { count: answer.length }));
  const cells = answer.map((cell) => truth.places.has(placeOf(cell, truth)));
  const both = cells.filter(Boolean).length;
  const either = truth.places.size + answer.length - both;
  const share =
    truth.places.size === 1 ? { right: both === either ? 1 : 0, total: 1 } : { right: both, total: either };
  return { ...share, size: null, cells, issues: [] };
}
