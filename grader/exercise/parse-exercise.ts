import { type Issue, issue } from "../issue";
import { findKind, kinds } from "../kinds/index";
import { parseProgram } from "../language/parse-program";
import { namesIn, type Program } from "../language/program";
import { nearestName } from "../nearest-name";
import { all, ok, type Result, refuse } from "../result";
import { zodIssues } from "../zod-issues";
import type { Exercise, Part } from "./exercise";
import { placeholdersIn } from "./placeholders";
import { readYaml } from "./read-yaml";
import { type ExerciseSource, exerciseKeys, exerciseSchema, partFieldNames } from "./schema";
import { solveExercise } from "./solve-exercise";

/**
 * Reads an exercise file: YAML, its fields, every program, every kind, and one evaluation of all of it, so that what
 * is accepted here can be graded. Refusals carry the path in the file and, inside a program, the place in its text.
 */
export function parseExercise(source: string): Result<Exercise> {
  const data = readYaml(source);
  if (!data.ok) return data;
  if (typeof data.value !== "object" || data.value === null || Array.isArray(data.value)) {
    return refuse(
      issue("not-an-exercise", { detail: "it must be a list of fields such as title, prompt and parts" }),
    );
  }
  const fields = exerciseSchema.safeParse(data.value);
  if (!fields.success) return refuse(...zodIssues(fields.error, exerciseKeys));
  const compiled = compile(fields.data);
  if (!compiled.ok) return compiled;
  const solved = solveExercise(compiled.value);
  return solved.ok ? compiled : solved;
}

function compile(source: ExerciseSource): Result<Exercise> {
  const given = all(Object.entries(source.given).map(([name, text]) => compileGiven(name, text)));
  const parts = all(source.parts.map(compilePart));
  if (!given.ok || !parts.ok)
    return refuse(...[given, parts].flatMap((result) => (result.ok ? [] : result.issues)));
  const exercise: Exercise = {
    ...source,
    given: given.value,
    parts: parts.value,
    possible: parts.value.reduce((sum, { points }) => sum + points, 0),
  };
  const issues = [...nameIssues(exercise), ...referenceIssues(exercise), ...textIssues(exercise)];
  return issues.length > 0 ? refuse(...issues) : ok(exercise);
}

function compileGiven(name: string, text: string): Result<{ name: string; program: Program }> {
  const program = under(["given", name], parseProgram(text));
  return program.ok ? ok({ name, program: program.value }) : program;
}

function compilePart(source: ExerciseSource["parts"][number], at: number): Result<Part> {
  const { id, kind: kindName, prompt, answer, points, ...fields } = source;
  const kind = findKind(kindName);
  if (!kind) {
    const nearest = nearestName(kindName, Object.keys(kinds));
    return refuse(issue("unknown-kind", { kind: kindName, nearest }, ["parts", at, "kind"]));
  }
  const program = under(["parts", at, "answer"], parseProgram(answer));
  const opened = under(["parts", at], kind.open(fields));
  if (!program.ok) return program;
  if (!opened.ok) return refuse(...opened.issues.map((found) => suggestPartField(found, kind.fieldNames)));
  return ok({ id, kind: kindName, prompt, points, program: program.value, opened: opened.value });
}

/** A slip in `points` should be answered with `points`, not with the kind's own fields alone. */
function suggestPartField(found: Issue, fieldNames: readonly string[]): Issue {
  if (found.code !== "unknown-key") return found;
  const { key } = found.data;
  return issue(
    "unknown-key",
    { key, nearest: nearestName(key, [...partFieldNames, ...fieldNames]) },
    found.path,
  );
}

function nameIssues({ given, parts }: Exercise): Issue[] {
  const taken = new Map(given.map(({ name }) => [name, "a given value"]));
  return parts.flatMap(({ id }, at) => {
    const by = taken.get(id);
    taken.set(id, "an earlier part");
    return by ? [issue("name-taken", { name: id, by }, ["parts", at, "id"])] : [];
  });
}

/** Names are checked before anything is computed, so that a part that uses a later one is told so. */
function referenceIssues({ given, parts }: Exercise): Issue[] {
  const known = new Set<string>();
  const check = (program: Program, path: readonly (string | number)[]): Issue[] =>
    [...namesIn(program)]
      .filter((name) => !known.has(name))
      .map((name) =>
        parts.some(({ id }) => id === name)
          ? issue("later-part", { name }, path)
          : issue("unknown-name", { name, nearest: nearestName(name, known) }, path),
      );
  return [
    ...given.flatMap(({ name, program }) => {
      const issues = check(program, ["given", name]);
      known.add(name);
      return issues;
    }),
    ...parts.flatMap(({ id, program }, at) => {
      const issues = check(program, ["parts", at, "answer"]);
      known.add(id);
      return issues;
    }),
  ];
}

function textIssues({ given, parts, prompt, samples }: Exercise): Issue[] {
  const names = given.map(({ name }) => name);
  const ids = parts.map(({ id }) => id);
  const unknownPlaceholders = (text: string, path: readonly (string | number)[]) =>
    placeholdersIn([text])
      .filter((name) => !names.includes(name))
      .map((name) => issue("unknown-placeholder", { name, nearest: nearestName(name, names) }, path));
  return [
    ...unknownPlaceholders(prompt, ["prompt"]),
    ...parts.flatMap((part, at) => unknownPlaceholders(part.prompt, ["parts", at, "prompt"])),
    ...samples.flatMap((sample, at) =>
      Object.keys({ ...sample.answers, ...sample.expect })
        .filter((id) => !ids.includes(id))
        .map((id) => issue("unknown-part", { name: id, nearest: nearestName(id, ids) }, ["samples", at])),
    ),
  ];
}

function under<T>(prefix: readonly (string | number)[], result: Result<T>): Result<T> {
  if (result.ok) return result;
  return refuse(...result.issues.map((found) => ({ ...found, path: [...prefix, ...found.path] })));
}
