import type { Score } from "../define-kind";
import type { Pairs } from "./answer";
import type { MatchQuestion } from "./question";

/** Every right pair earns its share; what was left blank is not right. Marks stand in the order of the left side. */
export function scoreMatch(answer: Pairs, { left, pairs }: MatchQuestion): Score {
  const cells = left.map(({ id }) => answer.get(id) === pairs.get(id));
  return { right: cells.filter(Boolean).length, total: left.length, size: null, cells, issues: [] };
}
