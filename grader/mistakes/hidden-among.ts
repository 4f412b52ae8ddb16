import { evaluateProgram, type Scope } from "../language/evaluate-program";
import type { Program } from "../language/program";
import type { MistakeId } from "../mistakes.en";
import { predictEach } from "./predictions";
import { sameValue } from "./same-value";

/** A part's program and the values it reads. */
export interface LintedPart {
  readonly program: Program;
  readonly scope: Scope;
}

/**
 * Those of the mistakes that none of the parts would show: in each of them they cannot be made, lead nowhere, or
 * predict the right answer. Each part has a budget of its own; what it cannot pay for counts as not shown.
 */
export const hiddenAmong = (ids: readonly MistakeId[], parts: readonly LintedPart[]): MistakeId[] =>
  parts.reduce<MistakeId[]>((hidden, part) => stillHidden(hidden, part), [...ids]);

function stillHidden(ids: readonly MistakeId[], { program, scope }: LintedPart): MistakeId[] {
  const truth = ids.length > 0 ? evaluateProgram(program, scope) : null;
  if (!truth?.ok) return [...ids];
  const shown = predictEach(program, scope, ids)
    .filter(({ predicted }) => predicted.ok && !sameValue(predicted.value, truth.value))
    .map(({ mistake }) => mistake);
  return ids.filter((mistake) => !shown.includes(mistake));
}
