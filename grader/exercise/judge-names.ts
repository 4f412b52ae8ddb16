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

/** A part's answer program, the programs of its kind, and the names that the kind itself gives a value. */
interface PartPrograms extends NamedProgram {
  readonly own: readonly NamedProgram[];
  readonly variables: readonly string[];
  /** Whether later programs can use its answer. */
  readonly hasValue: boolean;
}

interface Programs {
  readonly given: readonly NamedProgram[];
  /** Each stands in the place of the given value of its name. */
  readonly vary: readonly NamedProgram[];
  readonly parts: readonly PartPrograms[];
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
  for (const { variables, path } of parts) {
    for (const name of variables) {
      const by = taken.get(name);
      if (by) yield () => issue("name-taken", { name, by }, path);
    }
  }
}

function* unknownNames({ given, vary, parts }: Programs): Generator<Objection> {
  const later = new Set(parts.map(({ name }) => name));
  const below = new Set(given.map(({ name }) => name));
  const known = new Set<string>();
  const valueless = new Set<string>();
  const withOwn = parts.map((part) => ({ ...part, programs: [part, ...part.own] }));
  const alone = given.map((each) => {
    const drawn = vary.filter(({ name }) => name === each.name);
    return { ...each, programs: [each, ...drawn], variables: [], hasValue: true };
  });
  for (const { name: own, programs, variables, hasValue } of [...alone, ...withOwn]) {
    const before = [...known, ...variables];
    for (const { program, path } of programs) {
      for (const name of program ? namesIn(program) : []) {
        if (before.includes(name)) continue;
        if (valueless.has(name)) yield () => issue("part-without-value", { name }, path);
        else if (below.has(name) && name !== own) yield () => issue("later-given", { name }, path);
        else if (later.has(name)) yield () => issue("later-part", { name }, path);
        else yield () => issue("unknown-name", { name, nearest: nearestName(name, before) }, path);
      }
    }
    (hasValue ? known : valueless).add(own);
    below.delete(own);
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
