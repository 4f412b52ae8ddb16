import { type Conventions, completeConventions, type DeclaredConventions, STANDARD } from "../conventions";
import { type Issue, issue } from "../issue";
import type { PublicKind } from "../kinds/index";
import { findKind, kinds } from "../kinds/index";
import type { OpenedKind, ProgramUse } from "../kinds/kind";
import { nearestName } from "../nearest-name";
import { ok, type Result, refuse } from "../result";
import { bound, type CompiledProgram, compileProgram, under } from "./compile-program";
import { compileKnown, compileVary } from "./compile-vary";
import type { Exercise, Part } from "./exercise";
import { judgeNames, type NamedProgram } from "./judge-names";
import { judgeSampleMistakes } from "./sample-mistakes";
import { type ExerciseSource, type PartSource, partFieldNames } from "./schema";

/**
 * Parses every program and opens every kind; refuses with all that is wrong, part by part.
 * @param behind conventions where the file says nothing of its own
 */
export function compileExercise(
  source: ExerciseSource,
  behind: DeclaredConventions = STANDARD,
): Result<Exercise> {
  const conventions = completeConventions(source.conventions, behind);
  const given = compileGiven(source.given, conventions);
  const parts = source.parts.map((part, at) => compilePart(part, at, conventions));
  const vary = compileVary(source, parts, conventions);
  const known = compileKnown(source);
  const issues = [
    ...[...given, vary, ...parts, known].flatMap(({ issues: found }) => found),
    ...judgeNames(source, { given, vary: vary.programs, parts }),
    ...judgeSampleMistakes(source.samples),
  ];
  if (issues.length > 0) return refuse(...issues);
  const ready = parts.flatMap(({ part }) => part ?? []);
  return ok({
    ...source,
    conventions,
    given: given.flatMap(({ name, program }) => (program ? [{ name, program }] : [])),
    vary: vary.vary,
    known: known.known,
    parts: ready,
    possible: ready.reduce((sum, { points }) => sum + points, 0),
  });
}

export const compileGiven = (
  given: ExerciseSource["given"],
  conventions: Conventions = STANDARD,
): CompiledProgram[] =>
  Object.entries(given).map(([name, text]) =>
    bound(compileProgram(name, text, ["given", name]), conventions),
  );

interface CompiledPart extends CompiledProgram {
  readonly part: Part | null;
  readonly own: readonly NamedProgram[];
  readonly variables: readonly string[];
  readonly hasValue: boolean;
}

/** @param at the part's place in the file's list */
export function compilePart(
  source: PartSource,
  at: number,
  conventions: Conventions = STANDARD,
): CompiledPart {
  const { id, kind, prompt, answer, points, followThrough, ...fields } = source;
  const path = ["parts", at];
  const compiled = bound(compileAnswer(id, answer, [...path, "answer"]), conventions);
  const opened = openKind(kind, fields, conventions);
  const misused = answerMisused(kind, answer, path);
  const issues = [...compiled.issues, ...misused, ...(opened.ok ? [] : under(path, opened.issues))];
  const { program } = compiled;
  const hasValue =
    answer !== undefined && programUseOf(kind) !== "none" && programUseOf(kind) !== "expression";
  if (!opened.ok) return { ...compiled, part: null, own: [], variables: [], hasValue, issues };
  const { ownPrograms, variables } = opened.value;
  const own = ownPrograms.map((each) => ({ name: "", path: [...path, ...each.path], program: each.program }));
  const part = { id, kind, prompt, points, followThrough, program, opened: opened.value };
  return { ...compiled, part: issues.length === 0 ? part : null, own, variables, hasValue, issues };
}

/** What is not known may have a value. */
const programUseOf = (kind: string): ProgramUse => findKind(kind)?.programUse ?? "optional";

function compileAnswer(id: string, answer: string | undefined, path: NamedProgram["path"]): CompiledProgram {
  return answer === undefined
    ? { name: id, path, program: null, issues: [] }
    : compileProgram(id, answer, path);
}

/** A program that is missing, or one that the kind has no use for. */
function answerMisused(name: string, answer: string | undefined, path: NamedProgram["path"]): Issue[] {
  const use = programUseOf(name);
  if (use === "none" && answer !== undefined)
    return [issue("answer-unused", { kind: name }, [...path, "answer"])];
  if (answer !== undefined || use === "none" || use === "optional") return [];
  return [issue("bad-field", { field: '"answer"', detail: "is missing" }, [...path, "answer"])];
}

function openKind(name: string, fields: unknown, conventions: Conventions): Result<OpenedKind<PublicKind>> {
  const kind = findKind(name);
  if (!kind) {
    return refuse(
      issue("unknown-kind", { kind: name, nearest: nearestName(name, Object.keys(kinds)) }, ["kind"]),
    );
  }
  const opened = kind.open(fields, conventions);
  if (opened.ok) return opened;
  return refuse(...opened.issues.map((found) => suggestPartField(found, kind.fieldNames)));
}

/** A slip in `points` should be answered with `points`, not with the kind's own fields alone. */
function suggestPartField(found: Issue, fieldNames: readonly string[]): Issue {
  if (found.code !== "unknown-key") return found;
  const { key } = found.data;
  const nearest = nearestName(key, [...partFieldNames, ...fieldNames]);
  return issue("unknown-key", { key, nearest }, found.path);
}
