import { conventionNames, type DeclaredConventions } from "../conventions";
import { program } from "../field-types";
import { type Issue, issue } from "../issue";
import { ok, type Refusal, type Result, refuse } from "../result";
import { zodIssues } from "../zod-issues";
import { compileExercise, compileGiven, compilePart } from "./compile-exercise";
import { drawVariant } from "./draw-variant";
import type { Exercise } from "./exercise";
import { readYaml } from "./read-yaml";
import { exerciseKeys, exerciseSchema, partSchema } from "./schema";
import type { Solution } from "./solution";
import { solveExercise } from "./solve-exercise";

/** An exercise and what its programs gave. */
export interface SolvedExercise {
  readonly exercise: Exercise;
  readonly solution: Solution;
}

/**
 * Reads an exercise file: YAML, its fields, every program, every kind, and one evaluation of all of it, so that what
 * is accepted here can be graded; where it varies, a few variants as well. Refusals carry the path in the file and, inside a program, the place in its text;
 * they name all that is wrong on the first of these levels on which anything is.
 * @param behind conventions of a pack or a course, which hold where the file says nothing of its own
 */
export function openExercise(source: string, behind: DeclaredConventions = {}): Result<SolvedExercise> {
  const opened = read(source, behind);
  return opened.ok ? opened : refuse(...opened.issues.slice(0, MOST_ISSUES));
}

/** Beyond this many objections a list helps nobody. */
const MOST_ISSUES = 50;

function read(source: string, behind: DeclaredConventions): Result<SolvedExercise> {
  const data = readYaml(source);
  if (!data.ok) return data;
  if (typeof data.value !== "object" || data.value === null || Array.isArray(data.value)) {
    const detail = "it must be a list of fields such as title, prompt and parts";
    return refuse(issue("not-an-exercise", { detail }));
  }
  const fields = exerciseSchema.safeParse(data.value, { reportInput: true });
  if (!fields.success) return refuse(...zodIssues(fields.error, keysAt), ...programIssues(data.value));
  const exercise = compileExercise(fields.data, behind);
  if (!exercise.ok) return exercise;
  const solution = solveExercise(exercise.value);
  if (!solution.ok) return solution;
  const hopeless = exercise.value.vary === null ? undefined : firstRefusal(exercise.value);
  return hopeless ?? ok({ exercise: exercise.value, solution: solution.value });
}

/** The fields there are at a place in the file. */
const keysAt = ([field]: Issue["path"]): readonly string[] =>
  field === "conventions" ? conventionNames : exerciseKeys;

/** Seeds that are tried: where one of them gives no variant, too many others would give none either. */
const TRIED_SEEDS = [0, 1, 2];

function firstRefusal(exercise: Exercise): Refusal | undefined {
  for (const seed of TRIED_SEEDS) {
    const variant = drawVariant(exercise, seed);
    if (!variant.ok) return variant;
  }
  return undefined;
}

/** The same without the solution. */
export function parseExercise(source: string, behind: DeclaredConventions = {}): Result<Exercise> {
  const opened = openExercise(source, behind);
  return opened.ok ? ok(opened.value.exercise) : opened;
}

/** What is wrong with programs and kinds although other fields cannot be read; whoever mends one sees both. */
function programIssues(data: object): Issue[] {
  const [given, parts]: readonly unknown[] = [Reflect.get(data, "given"), Reflect.get(data, "parts")];
  const texts = Object.entries(typeof given === "object" && given !== null ? given : {}).flatMap(
    ([name, value]) => {
      const text = program.safeParse(value);
      return text.success ? [[name, text.data] as const] : [];
    },
  );
  const listed: readonly unknown[] = Array.isArray(parts) ? parts.slice(0, 26) : [];
  return [
    ...compileGiven(Object.fromEntries(texts.slice(0, 100))),
    ...listed.flatMap((value, at) => {
      const part = partSchema.safeParse(value);
      return part.success ? [compilePart(part.data, at)] : [];
    }),
  ].flatMap(({ issues }) => issues);
}
