import { type Issue, issue } from "../issue";
import type { PublicKind } from "../kinds/index";
import { findKind } from "../kinds/index";
import type { SettledPart } from "../kinds/kind";
import { evaluateProgram } from "../language/evaluate-program";
import { namesIn, type Program } from "../language/program";
import { type Effort, noEffort } from "../ops/effort";
import { toJson } from "../ops/to-json";
import { cellsIn, type Value } from "../ops/value";
import { ok, type Refusal, type Result, refuse } from "../result";
import type { Draw } from "./draw";
import type { Exercise, Part } from "./exercise";
import type { Solution } from "./solution";

/** Most cells of all given values together: they are stored with every submission, and prompts may show them. */
export const MAX_GIVEN_CELLS = 30_000;

/** What has come of the programs so far. */
interface Progress {
  readonly values: Map<string, Value>;
  readonly settled: Map<string, SettledPart<PublicKind>>;
  readonly issues: Issue[];
  /** Names without a value: whatever uses one is passed over, for its trouble is not its own. */
  readonly failed: Set<string>;
  readonly effort: Effort;
  givenCells: number;
}

/** Evaluates the given values and every part's program in order; refuses what cannot be computed or judged. */
export function solveExercise(exercise: Exercise, draw: Draw | null = null): Result<Solution> {
  const { given, parts } = exercise;
  const progress: Progress = {
    values: new Map(),
    settled: new Map(),
    issues: [],
    failed: new Set(),
    effort: draw?.effort ?? noEffort(),
    givenCells: 0,
  };
  for (const { name, program } of given) {
    const drawn = draw?.valueFor(name, progress.values, progress.effort) ?? null;
    const value = drawn ? under(["vary", name], drawn) : under(["given", name], evaluate(program, progress));
    keep(name, value && limited(name, value, progress), progress);
  }
  for (const [at, part] of parts.entries())
    settlePart({ exercise, part, at, salt: draw?.salt ?? "" }, progress);
  const { values, settled, issues } = progress;
  if (issues.length > 0) return refuse(...issues);
  // Parts that have no value to compute keep an empty text.
  const jsonOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, toJson(values.get(name) ?? "")]));
  return ok({
    params: jsonOf(given.map(({ name }) => name)),
    truth: jsonOf(parts.map(({ id }) => id)),
    values,
    settled,
  });
}

/** @param value null for what was passed over */
function keep(name: string, value: Result<Value> | null, { values, issues, failed }: Progress): void {
  if (value?.ok) values.set(name, value.value);
  else failed.add(name);
  if (value?.ok === false) issues.push(...value.issues);
}

/** Given values have one limit for all of them. */
function limited(name: string, value: Result<Value>, progress: Progress): Result<Value> {
  if (!value.ok) return value;
  progress.givenCells += cellsIn(value.value, MAX_GIVEN_CELLS);
  if (progress.givenCells <= MAX_GIVEN_CELLS) return value;
  const data = { cells: progress.givenCells, limit: MAX_GIVEN_CELLS };
  return refuse(issue("given-too-large", data, ["given", name]));
}

interface PartAt {
  readonly exercise: Exercise;
  readonly part: Part;
  readonly at: number;
  readonly salt: string;
}

function settlePart({ exercise, part, at, salt }: PartAt, progress: Progress): void {
  const { id, program, opened, points } = part;
  const answer = ["parts", at, ...(program ? ["answer"] : [])];
  const evaluated = program && takesValue(part) ? evaluate(program, progress) : NO_VALUE;
  if (!evaluated?.ok || isInTheWay(part, progress)) {
    keep(id, evaluated?.ok === false ? under(answer, evaluated) : null, progress);
    return;
  }
  const { value } = evaluated;
  const { values: scope, effort } = progress;
  const prompts = [exercise.prompt, part.prompt];
  const settled = opened.settle({ program, value, scope, effort, prompts, salt: `${salt}:${id}` }, points);
  if (!settled.ok) {
    // Below the part where the kind's own fields are at fault, else at the answer.
    const place = ({ path }: Issue) => (path.length === 0 ? answer : ["parts", at, ...path]);
    keep(id, refuse(...settled.issues.map((found) => ({ ...found, path: place(found) }))), progress);
    return;
  }
  progress.settled.set(id, settled.value);
  if (value !== null) keep(id, ok(value), progress);
}

const NO_VALUE = ok(null);

const takesValue = ({ kind }: Part): boolean => findKind(kind)?.programUse !== "expression";

/** Whether a name that the kind's own programs read has no value, for a reason told elsewhere. */
const isInTheWay = ({ opened, program }: Part, { failed }: Progress): boolean =>
  failed.size > 0 &&
  [...opened.ownPrograms.map((own) => own.program), ...(program ? [program] : [])].some((each) =>
    [...namesIn(each)].some((name) => failed.has(name)),
  );

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

/** Issues of something inside the file, at its place in the file. */
function under<R extends Result<unknown> | null>(path: readonly (string | number)[], result: R): R | Refusal {
  if (result === null || result.ok) return result;
  return refuse(...result.issues.map((found) => ({ ...found, path: [...path, ...found.path] })));
}
