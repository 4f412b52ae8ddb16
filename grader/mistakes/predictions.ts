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

/**
 * The program's value, and what each mistake makes of it. Refuses what the program itself is refused for. All share
 * one budget: what comes after its end is refused, too.
 */
export function predictions(
  program: Program,
  scope: Scope,
  effort: Effort = noEffort(),
): Result<Predictions> {
  const truth = evaluateProgram(program, scope, effort);
  if (!truth.ok) return truth;
  const ids = [...new Set(sitesIn(program).map(({ mistake }) => mistake))];
  const mistakes = ids.flatMap((mistake) => {
    const predicted = evaluateMutated(program, scope, [{ mistake, sites: "all" }], effort);
    return predicted ? [{ mistake, predicted }] : [];
  });
  return ok({ truth: truth.value, mistakes });
}
