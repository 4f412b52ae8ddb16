import { issue } from "../../issue";
import { type Refusal, refuse } from "../../result";
import type { Score } from "../define-kind";
import type { ChoiceTruth } from "./settle-choice";

/**
 * Of several, every option rightly chosen or rightly left out earns its share; of one, all or nothing. Marks stand at
 * the chosen options, in the order given. What a chosen mistake did is said.
 */
export function scoreChoice(answer: readonly string[], { multiple, options }: ChoiceTruth): Score | Refusal {
  if (!multiple && answer.length > 1) return refuse(issue("only-one", { count: answer.length }));
  const chosen = new Set(answer);
  const right = new Set(options.flatMap((option) => (option.right ? [option.id] : [])));
  const settled = multiple ? options : options.filter(({ id }) => right.has(id));
  return {
    right: settled.filter(({ id }) => chosen.has(id) === right.has(id)).length,
    total: settled.length,
    size: null,
    cells: answer.map((id) => right.has(id)),
    issues: options.flatMap(({ id, mistake }) =>
      mistake !== null && chosen.has(id) ? [issue("chosen-mistake", { mistake })] : [],
    ),
  };
}
