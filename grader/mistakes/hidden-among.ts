import { evaluateProgram, type Scope } from "../language/evaluate-program";
import type { Program } from "../language/program";
import type { MistakeId } from "../mistakes.en";
import { type Effort, noEffort } from "../ops/effort";
import { predictEach } from "./predictions";
import { sameValue } from "./same-value";

/** A part's program and the values it reads. */
export interface LintedPart {
  readonly program: Program;
  readonly scope: Scope;
}

/**
 * Those of the mistakes that none of the parts would show: in each of them they cannot be made, lead nowhere, or
 * predict the right answer. Each part has a budget of its own, as `budget` gives it out; what it cannot pay for counts
 * as not shown.
 */
export const hiddenAmong = (
  ids: readonly MistakeId[],
  parts: readonly LintedPart[],
  budget: () => Effort = noEffort,
): MistakeId[] =>
  parts.reduce<MistakeId[]>(
    (hidden, part) => (hidden.length === 0 ? hidden : stillHidden(hidden, part, budget())),
    [...ids],
  );

function stillHidden(ids: readonly MistakeId[], { program, scope }: LintedPart, effort: Effort): MistakeId[] {
  const truth = evaluateProgram(program, scope, effort);
  if (!truth.ok) return [...ids];
  const shown = predictEach(program, scope, ids, effort)
    .filter(({ predicted }) => predicted.ok && !sameValue(predicted.value, truth.value))
    .map(({ mistake }) => mistake);
  return ids.filter((mistake) => !shown.includes(mistake));
}
