import { type Issue, issue } from "../issue";
import { nearestName } from "../nearest-name";
import { ok, type Result, refuse } from "../result";
import type { ArgumentType } from "./argument-type";
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
  readonly apply: (values: readonly Value[]) => Result<Value>;
}

interface Definition<P extends Parameters, O extends Parameters> {
  readonly name: string;
  readonly summary: string;
  readonly positional: P;
  readonly options: O;
  readonly compute: (read: Arguments<P> & Arguments<O>) => Result<Value>;
}

/** Ties a typed computation to the reading of its arguments. */
export function defineOperation<P extends Parameters, O extends Parameters>(
  definition: Definition<P, O>,
): Operation {
  const { name, positional, options } = definition;
  const names = Object.keys(positional);
  const apply = (values: readonly Value[]): Result<Value> => {
    const last = values.at(-1);
    const given = last !== undefined && values.length > names.length && isRecord(last) ? last : {};
    const listed = given === last ? values.slice(0, -1) : values;
    if (listed.length > names.length) {
      return refuse(issue("too-many-arguments", { operation: name, most: names.length, found: listed.length }));
    }
    const byName: Record<string, Value> = {};
    listed.forEach((value, at) => {
      byName[names[at] ?? ""] = value;
    });
    const read = readArguments(name, positional, byName);
    if (!read.ok) return read;
    const readOptions = readArguments(name, options, given);
    if (!readOptions.ok) return readOptions;
    return definition.compute({ ...read.value, ...readOptions.value });
  };
  return { name, summary: definition.summary, positional, options, apply };
}

/** Reads named values by their parameters; unknown names, missing and unfit values are refused by name. */
export function readArguments<P extends Parameters>(
  operation: string,
  parameters: P,
  given: ValueRecord,
): Result<Arguments<P>> {
  const issues: Issue[] = Object.keys(given)
    .filter((name) => !Object.hasOwn(parameters, name))
    .map((name) =>
      issue("unknown-option", { operation, name, nearest: nearestName(name, Object.keys(parameters)) }),
    );
  const read: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = given[name];
    if (value !== undefined) {
      const fit = parameter.type.read(value);
      if (fit !== undefined) read[name] = fit;
      else {
        const { expected } = parameter.type;
        issues.push(issue("wrong-argument", { operation, name, expected, found: describeValue(value) }));
      }
    } else if (parameter.fallback) read[name] = parameter.fallback.value;
    else issues.push(issue("missing-argument", { operation, name }));
  }
  if (issues.length > 0 || !isComplete(parameters, read)) return refuse(...issues);
  return ok(read);
}

const isComplete = <P extends Parameters>(parameters: P, read: unknown): read is Arguments<P> =>
  typeof read === "object" && read !== null && Object.keys(parameters).every((name) => Object.hasOwn(read, name));
