import { MutableProgram, sitesIn } from "../language/evaluate-mutated";
import { inlineParts } from "../language/inline-parts";
import { mistakenStructures } from "../language/mistaken-structures";
import type { Program } from "../language/program";
import { type Budget, budgetForOne, isSpent, openEffort, settleMarked } from "../mistakes/budget";
import { isMap } from "../mistakes/hypotheses";
import { type MistakeId, mistakeIds } from "../mistakes.en";
import type { Effort } from "../ops/effort";
import { toJson } from "../ops/to-json";
import { cellsIn, type Value } from "../ops/value";
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
 * builds on. A mistake may lead to several. Empty for a part without a program and for one that is not there. A mistake
 * of which the budget cannot pay for every way is left out whole: what it leads to is known of all of them or not at all.
 * @param asked the mistakes to make, the most wanted first; all that can be made where left out
 */
export function predictedAnswers(
  where: PartOf,
  budget: Budget = budgetForOne(),
  asked: readonly MistakeId[] = mistakeIds,
): readonly PredictedAnswer[] {
  const { values: scope, settled } = where.solution;
  const programs = programsOf(where).map((program) => new MutableProgram(program, scope));
  const written = (value: Value): Value => settled.get(where.part)?.written(value) ?? value;
  const answers: PredictedAnswer[] = [];
  for (const mistake of asked) {
    const values = programs.flatMap((program) => waysOf(mistake, program).map((way) => made(way, budget)));
    if (values.includes("unpaid")) break;
    for (const value of values) {
      if (value === null || value === "unpaid") continue;
      answers.push({ mistake, answer: JSON.stringify(toJson(written(value.led))) });
    }
  }
  return answers;
}

/** The mistakes that a part's programs invite; whether its numbers and options let them be made is not asked. */
export function invitedMistakes(exercise: Exercise, part: string): ReadonlySet<MistakeId> {
  const programs = programsOf({ exercise, part });
  return new Set(
    programs.flatMap((program) =>
      [...sitesIn(program), ...mistakenStructures(program)].map(({ mistake }) => mistake),
    ),
  );
}

/** A part's own program, and the same with earlier parts written out. */
function programsOf({ exercise, part: id }: Pick<PartOf, "exercise" | "part">): readonly Program[] {
  const at = exercise.parts.findIndex((part) => part.id === id);
  const program = exercise.parts[at]?.program;
  if (!program) return [];
  const inlined = inlineParts(program, programsBefore(exercise, at));
  return inlined ? [program, inlined] : [program];
}

/** One way of making a mistake; null: it cannot be made so. */
type Way = (effort: Effort) => Result<Value> | null;

/** Wherever the program invites it, and in each of the program's own sums; of channels only where these are maps. */
function waysOf(mistake: MistakeId, program: MutableProgram): readonly Way[] {
  const everywhere: Way = (effort) => program.evaluate([{ mistake, sites: "all" }], effort);
  const structures = mistakenStructures(program.program).filter((each) => each.mistake === mistake);
  const isInvited = program.sites.some((site) => site.mistake === mistake);
  return [
    ...(isInvited ? [everywhere] : []),
    ...structures.map(({ program: other, channel }): Way => {
      const isOne = (effort: Effort) => channel === null || isMap(program.evaluateVariant(channel, effort));
      return (effort) => (isOne(effort) ? program.evaluateVariant(other, effort) : null);
    }),
  ];
}

/** The value that a way leads to, as programs have it; null where it leads nowhere. */
function made(way: Way, budget: Budget): { led: Value } | null | "unpaid" {
  const effort = openEffort(budget);
  if (effort === null) return "unpaid";
  const result = way(effort);
  settleMarked(budget, effort, result?.ok ? cellsIn(result.value, Number.POSITIVE_INFINITY) : 0);
  if (result?.ok) return { led: result.value };
  // A refusal may be the budget's.
  return isSpent(budget) ? "unpaid" : null;
}
