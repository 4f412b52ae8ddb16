import { type Conventions, STANDARD } from "../conventions";
import { bindConventions } from "../language/bind-conventions";
import { MAX_READ_CELLS } from "../language/budget";
import { sitesIn } from "../language/evaluate-mutated";
import { evaluateProgram } from "../language/evaluate-program";
import { type Call, callsIn, type Program } from "../language/program";
import type { MistakeId } from "../mistakes.en";
import { mayFollow } from "../ops/conform";
import { noEffort } from "../ops/effort";
import { MAX_MULTIPLY_ADDS } from "../ops/geometry";
import { operations } from "../ops/index";
import { asTensor } from "../ops/value";
import type { Tensor } from "../tensor/tensor";
import { agreesThroughout, countAgreeing, matrixOf, sameSize } from "./agreement";
import type { Diagnosis } from "./diagnosis";
import type { Suspect } from "./find-mistake";
import type { OtherConvention } from "./other-convention.en";
import { isConstant } from "./surprise";

/** What one evaluation may cost here, of which there are at most eight: in multiply-adds, and in cells taken in. */
const MOST_WORK = 2_000_000;
const MOST_READ = 500_000;
/** Among several numbers a single one is more often a slip. */
const LEAST_WRONG = 2;

/**
 * Tells where an answer is right under another convention than the exercise's: each that may differ alone, then all of
 * the unusual ones. It must be right there in every cell, and wrong here in more than a slip. null: it is not.
 */
export function findOtherConvention(suspect: Suspect, here: Conventions): Diagnosis | null {
  const [truth, answer] = [matrixOf(suspect.truth), matrixOf(suspect.answer)];
  if (!truth || !answer || !isTelling(answer, truth, suspect)) return null;
  for (const others of alternatives(here)) {
    const there = others.reduce<Conventions>(turned, here);
    for (const program of suspect.inlined ? [suspect.program, suspect.inlined] : [suspect.program]) {
      if (!callsIn(program).some((call) => mayComeOutOtherwise(call, here, there))) continue;
      const predicted = valueUnder(there, program, suspect);
      const fits = predicted !== null && agreesThroughout(answer, predicted, suspect.tolerance);
      if (!fits || agreesThroughout(predicted, truth, suspect.tolerance)) continue;
      const mistakes = others.map((other) => mistakeIn(program, other));
      return { mistakes, certainty: "exact", slips: [], conventions: others };
    }
  }
  return null;
}

/** A slip, one number throughout and an image copied tell nothing; a single number tells what it can. */
function isTelling(answer: Tensor, truth: Tensor, { data, tolerance }: Suspect): boolean {
  const cells = answer.data.length;
  if (cells === 1) return true;
  const right = sameSize(answer, truth) ? countAgreeing(answer, truth, tolerance) : null;
  if (cells > 2 && right !== null && cells - right < LEAST_WRONG) return false;
  if (isConstant(answer) && !isConstant(truth)) return false;
  return !data.some((value) => {
    const given = asTensor(value);
    return given !== null && agreesThroughout(answer, given, 0);
  });
}

/** Under which other conventions the answer may be right; the pad value has no other where it is the usual 0. */
function alternatives({ kernel, pooling, padValue }: Conventions): readonly (readonly OtherConvention[])[] {
  const single: readonly OtherConvention[] = [
    { convention: "kernel", here: kernel },
    { convention: "pooling", here: pooling },
    ...(padValue === 0 ? [] : [{ convention: "padValue", here: padValue } as const]),
  ];
  const unusual = single.filter(({ convention, here }) => here !== STANDARD[convention]);
  return [...single.map((other) => [other]), ...(unusual.length > 1 ? [unusual] : [])];
}

function turned(conventions: Conventions, { convention }: OtherConvention): Conventions {
  switch (convention) {
    case "kernel":
      return { ...conventions, kernel: conventions.kernel === "flipped" ? "as-given" : "flipped" };
    case "pooling":
      return { ...conventions, pooling: conventions.pooling === "ceil" ? "floor" : "ceil" };
    case "padValue":
      return { ...conventions, padValue: STANDARD.padValue };
    default:
      return convention satisfies never;
  }
}

/** A cheap look before the program is evaluated: most have no call that the convention is about. */
function mayComeOutOtherwise({ operation: name }: Call, here: Conventions, there: Conventions): boolean {
  const operation = operations.get(name);
  return operation !== undefined && mayFollow(operation, here, there);
}

function valueUnder(conventions: Conventions, program: Program, { scope }: Suspect): Tensor | null {
  const effort = {
    ...noEffort(),
    multiplyAdds: MAX_MULTIPLY_ADDS - MOST_WORK,
    read: MAX_READ_CELLS - MOST_READ,
  };
  const value = evaluateProgram(bindConventions(program, conventions), scope, effort);
  return value.ok ? matrixOf(value.value) : null;
}

/** By its id in the figures: of those that it may have, the one that the program's operations invite. */
function mistakeIn(program: Program, other: OtherConvention): MistakeId {
  const invited = new Set(sitesIn(program).map(({ mistake }) => mistake));
  const [first, second] = idsOf(other);
  return !invited.has(first) && invited.has(second) ? second : first;
}

function idsOf({ convention, here }: OtherConvention): readonly [MistakeId, MistakeId] {
  if (convention === "kernel") return ["kernel-flipped", "kernel-flipped"];
  if (convention === "padValue") return ["padded-with-zeros", "padded-with-zeros"];
  return here === "ceil" ? ["last-window-dropped", "floor-for-ceil"] : ["last-window-kept", "ceil-for-floor"];
}
