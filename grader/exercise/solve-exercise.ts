import { type Issue, issue } from "../issue";
import type { Json } from "../json";
import type { Judge } from "../kinds/kind";
import { evaluateProgram } from "../language/evaluate-program";
import { namesIn, type Program } from "../language/program";
import { type Effort, noEffort } from "../ops/effort";
import { toJson } from "../ops/to-json";
import { cellsIn, type Value } from "../ops/value";
import { ok, type Result, refuse } from "../result";
import type { Exercise, Part } from "./exercise";

/** An exercise with its numbers settled and its answers computed. Never leaves the server. */
export interface Solution {
  /** The given values by name. */
  readonly params: { readonly [name: string]: Json };
  /** The computed answers by part. */
  readonly truth: { readonly [part: string]: Json };
  readonly values: ReadonlyMap<string, Value>;
  readonly judges: ReadonlyMap<string, Judge>;
}

/** Most cells of all given values together: they are stored with every submission, and prompts may show them. */
export const MAX_GIVEN_CELLS = 30_000;

/** What has come of the programs so far. */
interface Progress {
  readonly values: Map<string, Value>;
  readonly judges: Map<string, Judge>;
  readonly issues: Issue[];
  /** Names without a value: whatever uses one is passed over, for its trouble is not its own. */
  readonly failed: Set<string>;
  readonly effort: Effort;
  givenCells: number;
}

/** Evaluates the given values and every part's program in order; refuses what cannot be computed or judged. */
export function solveExercise({ given, parts }: Exercise): Result<Solution> {
  const progress: Progress = {
    values: new Map(),
    judges: new Map(),
    issues: [],
    failed: new Set(),
    effort: noEffort(),
    givenCells: 0,
  };
  for (const { name, program } of given) keep(name, settleGiven(name, program, progress), progress);
  for (const [at, part] of parts.entries()) keep(part.id, settlePart(part, at, progress), progress);
  const { values, judges, issues } = progress;
  if (issues.length > 0) return refuse(...issues);
  const jsonOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, toJson(values.get(name) ?? 0)]));
  return ok({
    params: jsonOf(given.map(({ name }) => name)),
    truth: jsonOf(parts.map(({ id }) => id)),
    values,
    judges,
  });
}

/** @param value null for what was passed over */
function keep(name: string, value: Result<Value> | null, { values, issues, failed }: Progress): void {
  if (value?.ok) values.set(name, value.value);
  else failed.add(name);
  if (value?.ok === false) issues.push(...value.issues);
}

function settleGiven(name: string, program: Program, progress: Progress): Result<Value> | null {
  const value = evaluate(program, progress);
  if (!value?.ok) return value && under(["given", name], value.issues);
  progress.givenCells += cellsIn(value.value, MAX_GIVEN_CELLS);
  if (progress.givenCells <= MAX_GIVEN_CELLS) return value;
  const data = { cells: progress.givenCells, limit: MAX_GIVEN_CELLS };
  return under(["given", name], [issue("given-too-large", data)]);
}

function settlePart({ id, program, opened, points }: Part, at: number, progress: Progress) {
  const value = evaluate(program, progress);
  if (!value?.ok) return value && under(["parts", at, "answer"], value.issues);
  const judge = opened.judge(value.value, points);
  if (!judge.ok) return under(["parts", at, "answer"], judge.issues);
  progress.judges.set(id, judge.value);
  return value;
}

/** null where another program's trouble is in the way, or all budgets are spent. */
function evaluate(program: Program, { values, failed, issues, effort }: Progress): Result<Value> | null {
  if (issues.some(({ code }) => SPENT.has(code))) return null;
  if (failed.size > 0 && [...namesIn(program)].some((name) => failed.has(name))) return null;
  return evaluateProgram(program, values, effort);
}

/** After these nothing more can be computed, whatever it is. */
const SPENT: ReadonlySet<Issue["code"]> = new Set([
  "out-of-steps",
  "too-much-read",
  "too-much-work",
  "tensor-too-large",
  "given-too-large",
]);

const under = (prefix: readonly (string | number)[], issues: readonly Issue[]) =>
  refuse(...issues.map((found) => ({ ...found, path: [...prefix, ...found.path] })));
