import { inlineParts } from "../language/inline-parts";
import type { Program } from "../language/program";
import { type Budget, budgetForOne } from "../mistakes/budget";
import type { Diagnosis } from "../mistakes/diagnosis";
import { findMistake } from "../mistakes/find-mistake";
import { findOtherConvention } from "../mistakes/find-other-convention";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import type { PartVerdict } from "../verdict";
import type { Exercise } from "./exercise";
import type { Solution } from "./solution";

interface WrongAnswer {
  readonly exercise: Exercise;
  readonly solution: Solution;
  /** Id of the part. */
  readonly part: string;
  readonly answer: RawAnswer;
  readonly verdict: PartVerdict;
}

/**
 * The procedure that probably led to an answer that is not right; null where none is found, where the answer was
 * marked from the student's own earlier ones, and for kinds without an answer program. Bounded in time; see `Budget`.
 */
export function diagnosePart(
  { exercise, solution, part: id, answer, verdict }: WrongAnswer,
  budget: Budget = budgetForOne(),
): Diagnosis | null {
  if (verdict.status !== "wrong" && verdict.status !== "partial") return null;
  if (verdict.carriedFrom.length > 0) return null;
  const at = exercise.parts.findIndex((part) => part.id === id);
  const program = exercise.parts[at]?.program;
  const truth = solution.values.get(id);
  const suspected = solution.settled.get(id)?.suspect(answer);
  if (!program || truth === undefined || !suspected) return null;
  const inlined = inlineParts(program, programsBefore(exercise, at));
  // Wrapped, because a given value may be a list itself.
  const data = exercise.given.flatMap(({ name }) => {
    const value = solution.values.get(name);
    return value === undefined ? [] : [value];
  });
  const { writtenAt, ...suspect } = suspected;
  const given = { program, inlined, scope: solution.values, data, truth, ...suspect };
  const found = findOtherConvention(given, exercise.conventions) ?? findMistake(given, budget);
  if (!found || !writtenAt) return found;
  return { ...found, slips: found.slips.map((place) => writtenAt[place] ?? place).sort((a, b) => a - b) };
}

/** The programs of the parts before one, by their names. */
export const programsBefore = ({ parts }: Exercise, at: number): ReadonlyMap<string, Program> =>
  new Map(parts.slice(0, at).flatMap(({ id, program }) => (program ? [[id, program] as const] : [])));
