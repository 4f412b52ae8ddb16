import { type Issue, issue } from "../issue";
import type { MistakeId } from "../mistakes.en";
import { nearestName } from "../nearest-name";
import { ok, type Result, refuse } from "../result";
import type { ArgumentType } from "./argument-type";
import {
  type ApplyMistaken,
  type DeclaredMistake,
  type Mistake,
  type MistakenDrawing,
  makeMistakes,
  traceMistakes,
} from "./declared-mistake";
import { type Effort, noEffort } from "./effort";
import type { Drawing } from "./trace/drawing";
import { describeValue, isRecord, type Value, type ValueRecord } from "./value";

/** One argument or option: how it is read, what it means, and its value when it is left out. */
export interface Parameter<T> {
  readonly type: ArgumentType<T>;
  readonly summary: string;
  /** null: must be given. */
  readonly fallback: { readonly value: T } | null;
}

export const required = <T>(type: ArgumentType<T>, summary: string): Parameter<T> => ({
  type,
  summary,
  fallback: null,
});

export function optional<T>(type: ArgumentType<T>, value: NoInfer<T>, summary: string): Parameter<T>;
export function optional<T>(type: ArgumentType<T>, value: null, summary: string): Parameter<T | null>;
export function optional<T>(type: ArgumentType<T>, value: T | null, summary: string): Parameter<T | null> {
  return { type, summary, fallback: { value } };
}

export interface Parameters {
  readonly [name: string]: Parameter<unknown>;
}

/** The values of parameters, each with the type its `ArgumentType` reads. */
export type Arguments<P extends Parameters> = {
  readonly [N in keyof P]: P[N] extends Parameter<infer T> ? T : never;
};

/** An operation of the answer language, as the evaluator and the documentation see it. */
export interface Operation {
  readonly name: string;
  readonly summary: string;
  readonly positional: Parameters;
  readonly options: Parameters;
  /** Applies the operation to evaluated arguments; the options stand last, in braces. */
  readonly apply: (values: readonly Value[], effort?: Effort) => Result<Value>;
  /** What it invites; a mistake can be made alone, or with others in the same call by `applyMistaken`. */
  readonly mistakes: readonly Mistake[];
  /** Makes those of the mistakes that these arguments allow, together; null where they allow none. */
  readonly applyMistaken: ApplyMistaken;
  /**
   * How the call is drawn, with the mistakes that these arguments allow made in it. null where the arguments cannot be
   * read; an operation without it has no picture.
   */
  readonly trace: ((values: readonly Value[], ids: readonly MistakeId[]) => MistakenDrawing | null) | null;
}

interface Definition<P extends Parameters, O extends Parameters> {
  readonly name: string;
  readonly summary: string;
  readonly positional: P;
  readonly options: O;
  readonly compute: (read: Arguments<P> & Arguments<O>, effort: Effort) => Result<Value>;
  readonly mistakes?: readonly DeclaredMistake<NoInfer<Arguments<P> & Arguments<O>>>[];
  /** How it is drawn; null where `compute` refuses. Left out: it has no picture. */
  readonly trace?: (read: Arguments<P> & Arguments<O>) => Drawing | null;
}

/** Ties a typed computation, and the mistakes made in it, to the reading of its arguments. */
export function defineOperation<P extends Parameters, O extends Parameters>(
  definition: Definition<P, O>,
): Operation {
  const { name, summary, positional, options, compute, mistakes = [], trace = null } = definition;
  const names = Object.keys(positional);
  const readAll = (values: readonly Value[]): Result<Arguments<P> & Arguments<O>> => {
    const last = values.at(-1);
    const settings = last !== undefined && values.length > names.length && isRecord(last) ? last : null;
    const listed = settings === null ? values.length : values.length - 1;
    if (listed > names.length) {
      return refuse(issue("too-many-arguments", { operation: name, most: names.length, found: listed }));
    }
    const read = readArguments(name, positional, (key) => values[names.indexOf(key)]);
    if (!read.ok) return read;
    const readOptions = readNamed(name, options, settings ?? {});
    return readOptions.ok ? ok(Object.assign(read.value, readOptions.value)) : readOptions;
  };
  const withIds = (ids: readonly MistakeId[]) =>
    ids.flatMap((id) => mistakes.filter((mistake) => mistake.id === id));
  const applyMistaken: ApplyMistaken = (values, ids, effort = noEffort()) => {
    const read = readAll(values);
    return read.ok ? makeMistakes(withIds(ids), read.value, { compute, effort }) : null;
  };
  return {
    name,
    summary,
    positional,
    options,
    apply: (values, effort = noEffort()) => {
      const read = readAll(values);
      return read.ok ? compute(read.value, effort) : read;
    },
    mistakes: mistakes.map(({ id }) => ({
      id,
      apply: (values, effort) => applyMistaken(values, [id], effort)?.result ?? null,
    })),
    applyMistaken,
    trace:
      trace &&
      ((values, ids) => {
        const read = readAll(values);
        return read.ok ? traceMistakes(withIds(ids), read.value, trace) : null;
      }),
  };
}

/** Reads a record by its parameters; names it does not know are refused with the nearest known one. */
export function readNamed<P extends Parameters>(
  operation: string,
  parameters: P,
  given: ValueRecord,
): Result<Arguments<P>> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(parameters, name));
  if (unknown.length === 0) return readArguments(operation, parameters, (name) => given[name]);
  const known = Object.keys(parameters);
  return refuse(
    ...unknown.map((name) => issue("unknown-option", { operation, name, nearest: nearestName(name, known) })),
  );
}

function readArguments<P extends Parameters>(
  operation: string,
  parameters: P,
  given: (name: string) => Value | undefined,
): Result<Arguments<P>> {
  const issues: Issue[] = [];
  const read: Record<string, unknown> = {};
  for (const name in parameters) {
    const parameter = parameters[name];
    if (!parameter) continue;
    const { type, fallback } = parameter;
    const value = given(name);
    if (value === undefined) {
      if (fallback) read[name] = fallback.value;
      else issues.push(issue("missing-argument", { operation, name }));
      continue;
    }
    const fit = type.read(value);
    if (fit !== undefined) read[name] = fit;
    else
      issues.push(
        issue("wrong-argument", { operation, name, expected: type.expected, found: describeValue(value) }),
      );
  }
  return issues.length === 0 && isComplete(parameters, read) ? ok(read) : refuse(...issues);
}

function isComplete<P extends Parameters>(parameters: P, read: object): read is Arguments<P> {
  for (const name in parameters) {
    if (!(name in read)) return false;
  }
  return true;
}
