import { inlineParts } from "../language/inline-parts";
import { type DrawnCall, MOST_TERMS, traceProgram } from "../language/trace-program";
import type { Diagnosis } from "../mistakes/diagnosis";
import { sameValue } from "../mistakes/same-value";
import { tensorOrNumber } from "../ops/argument-type";
import { planeOf } from "../ops/trace/drawing";
import type { Value } from "../ops/value";
import { sameShape } from "../tensor/shape";
import type { PartTrace } from "../trace/trace";
import { programsBefore } from "./diagnose-part";
import { differingPlace, hullOf } from "./differing-place";
import type { Exercise } from "./exercise";
import type { Solution } from "./solution";
import { traceCells } from "./trace-cells";

interface Asked {
  readonly exercise: Exercise;
  readonly solution: Solution;
  /** Id of the part. */
  readonly part: string;
  /** What was found in the student's answer; null: only the right procedure is shown. */
  readonly diagnosis: Pick<Diagnosis, "mistakes"> | null;
  /** Which of the drawn calls; null: the one that tells most. */
  readonly call: number | null;
  /**
   * The first cell to trace: a row-major place in the smallest grid that holds the right result and the presumed one.
   * Where these are of one size, and where there is but one, that is simply the cell's place.
   */
  readonly first: number;
}

/**
 * How an answer comes about, cell by cell, and how it presumably came about where a mistake was named: some cells from
 * the first one asked for on, about 4,096 terms in all. null where there is nothing to draw: a part without an answer
 * program, a program of sizes and numbers alone, inputs or results of more than 64 × 64 × 16 cells, a cell of more than
 * 4,096 terms, a call or a cell that there is not.
 */
export function tracePart({ exercise, solution, part, diagnosis, call, first }: Asked): PartTrace | null {
  const calls = callsOf({ exercise, solution, part, diagnosis });
  const at = call ?? mostTelling(calls, solution.values.get(part));
  const chosen = calls[at];
  if (!chosen) return null;
  const { right } = chosen;
  const presumed = isPresumed(chosen) ? chosen.presumed : null;
  const hull = hullOf(right.drawing.shape, (presumed ?? right).drawing.shape);
  if (!Number.isSafeInteger(first) || first < 0 || first >= hull[0] * hull[1] * hull[2]) return null;
  const from = { first, hull, most: presumed ? MOST_TERMS / 2 : MOST_TERMS };
  const shown = traceCells(chosen, right, from);
  if (!shown) return null;
  const beside = presumed && traceCells(chosen, presumed, from);
  return {
    calls: calls.map(({ title }) => ({ title })),
    call: at,
    right: shown,
    presumed: beside,
    differsAt: beside && differingPlace(shown.output, beside.output),
  };
}

/** The calls of the part's program, or of the one with earlier parts written out where only that tells anything. */
function callsOf({
  exercise,
  solution,
  part,
  diagnosis,
}: Omit<Asked, "call" | "first">): readonly DrawnCall[] {
  const place = exercise.parts.findIndex(({ id }) => id === part);
  const program = exercise.parts[place]?.program;
  if (!program) return [];
  // Which of several calls a mistake was made in is not kept: it is shown wherever it can be made.
  const mutations = (diagnosis?.mistakes ?? []).map((mistake) => ({ mistake, sites: "all" }) as const);
  const own = traceProgram(program, solution.values, mutations);
  const enough = mutations.length > 0 ? own.some(({ made }) => made) : own.length > 0;
  const inlined = enough ? null : inlineParts(program, programsBefore(exercise, place));
  const written = inlined ? traceProgram(inlined, solution.values, mutations) : [];
  return own.length === 0 || written.some(({ made }) => made) ? written : own;
}

const differs = ({ right, presumed }: DrawnCall): boolean =>
  presumed !== null && !sameValue(right.output, presumed.output);

/** Whether the presumed way is another one here: a mistake is made, or an earlier one is carried along. */
const isPresumed = (call: DrawnCall): boolean => call.made || differs(call);

/**
 * The call in which the mistake is made, where it shows; else the last one whose window gives a result of the answer's
 * size; else the outermost.
 */
function mostTelling(calls: readonly DrawnCall[], answer: Value | undefined): number {
  const mistaken = calls.findIndex((call) => call.made && differs(call));
  if (mistaken >= 0) return mistaken;
  const made = calls.findIndex(({ made: here }) => here);
  if (made >= 0) return made;
  const tensor = answer === undefined ? undefined : tensorOrNumber.read(answer);
  const size = tensor && planeOf(tensor);
  const last = calls.findLastIndex(
    ({ right: { drawing } }) => drawing.windowed && size !== undefined && sameShape(drawing.shape, size),
  );
  return last >= 0 ? last : calls.length - 1;
}
