import { sitesIn } from "../language/evaluate-mutated";
import { evaluateProgram, type Scope } from "../language/evaluate-program";
import { inlineParts } from "../language/inline-parts";
import { mistakenStructures } from "../language/mistaken-structures";
import type { Program } from "../language/program";
import { isMap } from "../mistakes/hypotheses";
import { predictEach } from "../mistakes/predictions";
import { type MistakeId, mistakeIds } from "../mistakes.en";
import { type Effort, noEffort } from "../ops/effort";
import { toJson } from "../ops/to-json";
import type { Value } from "../ops/value";
import type { Result } from "../result";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import { programsBefore } from "./diagnose-part";
import type { Exercise } from "./exercise";
import type { Solution } from "./solution";

/** A part of an exercise with its numbers settled. */
export interface PartOf {
  readonly exercise: Exercise;
  readonly solution: Solution;
  /** Id of the part. */
  readonly part: string;
}

/** What a student would hand in who makes a mistake wherever it can be made. */
export interface PredictedAnswer {
  readonly mistake: MistakeId;
  readonly answer: RawAnswer;
}

/**
 * The answers to a part that mistakes lead to: made in its own program, and in the programs of the parts that it
 * builds on. A mistake may lead to several. Empty for a part without a program and for one that is not there; what
 * the budget cannot pay for is left out.
 * @param asked the mistakes to make; all that can be made where left out
 */
export function predictedAnswers(
  { exercise, solution: { values: scope, settled }, part: id }: PartOf,
  effort: Effort = noEffort(),
  asked: readonly MistakeId[] = mistakeIds,
): readonly PredictedAnswer[] {
  const at = exercise.parts.findIndex((part) => part.id === id);
  const program = exercise.parts[at]?.program;
  if (!program) return [];
  const inlined = inlineParts(program, programsBefore(exercise, at));
  const programs = [program, ...(inlined ? [inlined] : [])];
  const written = (value: Value): Value => settled.get(id)?.written(value) ?? value;
  return programs
    .flatMap((each) => [
      ...mistaken(each, { scope, asked, effort }),
      ...restructured(each, { scope, asked, effort }),
    ])
    .map(({ mistake, value }) => ({ mistake, answer: JSON.stringify(toJson(written(value))) }));
}

interface Mistaken {
  readonly mistake: MistakeId;
  /** What the mistake leads to, as programs have it. */
  readonly value: Value;
}

interface Asked {
  readonly scope: Scope;
  readonly asked: readonly MistakeId[];
  readonly effort: Effort;
}

function mistaken(program: Program, { scope, asked, effort }: Asked): readonly Mistaken[] {
  const invited = new Set(sitesIn(program).map(({ mistake }) => mistake));
  const ids = asked.filter((mistake) => invited.has(mistake));
  return predictEach(program, scope, ids, effort).flatMap(({ mistake, predicted }) =>
    predicted.ok ? [{ mistake, value: predicted.value }] : [],
  );
}

/** The program's own sums mistaken; of channels only where the summands are maps. */
const restructured = (program: Program, { scope, asked, effort }: Asked): readonly Mistaken[] =>
  mistakenStructures(program).flatMap(({ mistake, program: other, channel }) => {
    if (!asked.includes(mistake) || (channel && !isMap(evaluated(channel, scope, effort)))) return [];
    const value = evaluated(other, scope, effort);
    return value.ok ? [{ mistake, value: value.value }] : [];
  });

function evaluated(program: Program, scope: Scope, effort: Effort): Result<Value> {
  effort.steps = 0;
  return evaluateProgram(program, scope, effort);
}
