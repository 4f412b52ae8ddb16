import type { Issue } from "../issue";
import type { Json } from "../json";
import type { Judge } from "../kinds/kind";
import { evaluateProgram } from "../language/evaluate-program";
import { noEffort } from "../ops/effort";
import { toJson } from "../ops/to-json";
import type { Value } from "../ops/value";
import { ok, type Result, refuse } from "../result";
import type { Exercise } from "./exercise";

/** An exercise with its numbers settled and its answers computed. Never leaves the server. */
export interface Solution {
  /** The given values by name. */
  readonly params: { readonly [name: string]: Json };
  /** The computed answers by part. */
  readonly truth: { readonly [part: string]: Json };
  readonly values: ReadonlyMap<string, Value>;
  readonly judges: ReadonlyMap<string, Judge>;
}

/** Evaluates the given values and every part's program in order; refuses what cannot be computed or judged. */
export function solveExercise({ given, parts }: Exercise): Result<Solution> {
  const values = new Map<string, Value>();
  const judges = new Map<string, Judge>();
  const effort = noEffort();
  for (const { name, program } of given) {
    const value = evaluateProgram(program, values, effort);
    if (!value.ok) return under(["given", name], value.issues);
    values.set(name, value.value);
  }
  for (const [at, { id, program, opened, points }] of parts.entries()) {
    const value = evaluateProgram(program, values, effort);
    if (!value.ok) return under(["parts", at, "answer"], value.issues);
    const judge = opened.judge(value.value, points);
    if (!judge.ok) return under(["parts", at, "answer"], judge.issues);
    values.set(id, value.value);
    judges.set(id, judge.value);
  }
  const jsonOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, toJson(values.get(name) ?? 0)]));
  return ok({
    params: jsonOf(given.map(({ name }) => name)),
    truth: jsonOf(parts.map(({ id }) => id)),
    values,
    judges,
  });
}

const under = (prefix: readonly (string | number)[], issues: readonly Issue[]) =>
  refuse(...issues.map((found) => ({ ...found, path: [...prefix, ...found.path] })));
