import type { Random } from "../numeric/random";
import { drawOperations } from "../ops/draw/index";
import { type Effort, noEffort } from "../ops/effort";
import type { Value } from "../ops/value";
import type { Result } from "../result";
import { evaluateProgram, type Scope } from "./evaluate-program";
import type { Program } from "./program";

/**
 * Evaluates a program that may draw, as `evaluateProgram` does. Its calls take their numbers from `random` one after
 * the other, from left to right and the inner ones first.
 */
export const evaluateDraw = (
  program: Program,
  scope: Scope,
  random: Random,
  effort: Effort = noEffort(),
): Result<Value> =>
  evaluateProgram(
    program,
    scope,
    effort,
    ({ operation }, inputs, spent) => drawOperations.get(operation)?.apply(inputs, random, spent) ?? null,
  );
