import { issue } from "../../issue";
import { type Refusal, refuse } from "../../result";
import type { Score } from "../define-kind";
import type { ChoiceTruth } from "./settle-choice";

/**
 * Of several, every right option chosen earns its share and every wrong one costs one; of one, all or nothing. Marks
 * stand at the chosen options, in the order given. What a chosen mistake did is said.
 */
export function scoreChoice(answer: readonly string[], { multiple, options }: ChoiceTruth): Score | Refusal {
  if (!multiple && answer.length > 1) return refuse(issue("only-one", { count: answer.length }));
  const chosen = new Set(answer);
  const right = new Set(options.flatMap((option) => (option.right ? [option.id] : [])));
  return {
    ...creditFor(chosen, right, options.length - right.size),
    size: null,
    cells: answer.map((id) => right.has(id)),
    issues: options.flatMap(({ id, mistake }) =>
      mistake !== null && chosen.has(id) ? [issue("chosen-mistake", { mistake })] : [],
    ),
  };
}

/**
 * (rightly chosen − wrongly chosen) / right, never below 0. With fewer wrong options than right ones each of them
 * costs more, so that all of them together cost everything: choosing all, or none, never earns anything.
 */
function creditFor(
  chosen: ReadonlySet<string>,
  right: ReadonlySet<string>,
  wrong: number,
): Pick<Score, "right" | "total"> {
  const rightly = [...chosen].filter((id) => right.has(id)).length;
  const wrongly = chosen.size - rightly;
  const costly = Math.max(1, Math.min(wrong, right.size));
  return { right: Math.max(0, rightly * costly - wrongly * right.size), total: right.size * costly };
}
