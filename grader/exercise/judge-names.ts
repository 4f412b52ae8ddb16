import { type Issue, issue } from "../issue";
import { namesIn, type Program } from "../language/program";
import { nearestName } from "../nearest-name";
import { placeholderSpans } from "./placeholders";
import type { ExerciseSource } from "./schema";

type Path = readonly (string | number)[];

/** A program under the name that later ones may use; null where it could not be parsed. */
export interface NamedProgram {
  readonly name: string;
  readonly path: Path;
  readonly program: Program | null;
}

/** Beyond this many objections a list helps nobody, and each costs a search for the nearest name. */
const MOST_ISSUES = 20;

interface Programs {
  readonly given: readonly NamedProgram[];
  readonly parts: readonly NamedProgram[];
}

/** Names that are taken, unknown or used too early; before anything is computed, so that each is told as what it is. */
export function judgeNames(source: ExerciseSource, programs: Programs): Issue[] {
  const issues = [...takenNames(programs), ...unknownNames(programs), ...textNames(source)];
  return Array.from(take(issues.values()), (found) => found());
}

/** Objections are made only when they are wanted. */
type Objection = () => Issue;

function* take(objections: Iterable<Objection>): Generator<Objection> {
  let taken = 0;
  for (const objection of objections) {
    if (taken++ >= MOST_ISSUES) return;
    yield objection;
  }
}

function* takenNames({ given, parts }: Programs): Generator<Objection> {
  const taken = new Map(given.map(({ name }) => [name, "a given value"]));
  for (const [at, { name }] of parts.entries()) {
    const by = taken.get(name);
    taken.set(name, "an earlier part");
    if (by) yield () => issue("name-taken", { name, by }, ["parts", at, "id"]);
  }
}

function* unknownNames({ given, parts }: Programs): Generator<Objection> {
  const later = new Set(parts.map(({ name }) => name));
  const known = new Set<string>();
  for (const { name: own, path, program } of [...given, ...parts]) {
    const before = [...known];
    for (const name of program ? namesIn(program) : []) {
      if (known.has(name)) continue;
      if (later.has(name)) yield () => issue("later-part", { name }, path);
      else yield () => issue("unknown-name", { name, nearest: nearestName(name, before) }, path);
    }
    known.add(own);
  }
}

function* textNames({ given, parts, prompt, samples }: ExerciseSource): Generator<Objection> {
  const names = new Set(Object.keys(given));
  yield* unknownPlaceholders(prompt, names, ["prompt"]);
  for (const [at, part] of parts.entries()) {
    yield* unknownPlaceholders(part.prompt, names, ["parts", at, "prompt"]);
  }
  const ids = new Set(parts.map(({ id }) => id));
  for (const [at, { answers, expect }] of samples.entries()) {
    for (const [field, named] of Object.entries({ answers, expect })) {
      for (const name of Object.keys(named)) {
        if (ids.has(name)) continue;
        yield () =>
          issue("unknown-part", { name, nearest: nearestName(name, ids) }, ["samples", at, field, name]);
      }
    }
  }
}

function* unknownPlaceholders(text: string, names: ReadonlySet<string>, path: Path): Generator<Objection> {
  for (const [name, span] of placeholderSpans(text)) {
    if (names.has(name)) continue;
    const nearest = () => nearestName(name, names);
    yield () => ({ ...issue("unknown-placeholder", { name, nearest: nearest() }, path), span });
  }
}
