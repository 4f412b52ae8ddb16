import { evaluateMutated, sitesIn } from "../language/evaluate-mutated";
import { evaluateProgram, type Scope } from "../language/evaluate-program";
import type { Program } from "../language/program";
import type { MistakeId } from "../mistakes.en";
import { type Effort, noEffort } from "../ops/effort";
import type { Value } from "../ops/value";
import { ok, type Result } from "../result";

/** What comes out when a mistake is made at every call that invites it; a refusal predicts nothing. */
export interface Prediction {
  readonly mistake: MistakeId;
  readonly predicted: Result<Value>;
}

export interface Predictions {
  readonly truth: Value;
  /** One for each mistake that can be made anywhere in the program, in the order of its calls. */
  readonly mistakes: readonly Prediction[];
}

/** The program's value, and what each mistake makes of it. Refuses what the program itself is refused for. */
export function predictions(
  program: Program,
  scope: Scope,
  effort: Effort = noEffort(),
): Result<Predictions> {
  const truth = evaluateProgram(program, scope, effort);
  if (!truth.ok) return truth;
  const ids = [...new Set(sitesIn(program).map(({ mistake }) => mistake))];
  return ok({ truth: truth.value, mistakes: predictEach(program, scope, ids, effort) });
}

/**
 * What each of the mistakes that can be made predicts, made wherever it can be. Beside the steps, which are counted
 * for each mistake anew, all share one budget: what comes after its end is refused.
 */
export function predictEach(
  program: Program,
  scope: Scope,
  ids: readonly MistakeId[],
  effort: Effort = noEffort(),
): readonly Prediction[] {
  return ids.flatMap((mistake) => {
    effort.steps = 0;
    const predicted = evaluateMutated(program, scope, [{ mistake, sites: "all" }], effort);
    return predicted ? [{ mistake, predicted }] : [];
  });
}
