import type { Conventions } from "../conventions";
import { type Issue, issue } from "../issue";
import { nearestName } from "../nearest-name";
import { ok, type Result, refuse } from "../result";
import type { ArgumentType } from "./argument-type";
import { describeValue, type Value, type ValueRecord } from "./value";

/** One argument or option: how it is read, what it means, and its value when it is left out. */
export interface Parameter<T> {
  readonly type: ArgumentType<T>;
  readonly summary: string;
  /** null: must be given. */
  readonly fallback: { readonly value: T } | null;
  readonly follows?: Follow;
}

/** What a call's argument becomes under conventions; undefined: it stays left out. See `conform`. */
export type Follow = (value: Value | undefined, conventions: Conventions) => Value | undefined;

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

export function readArguments<P extends Parameters>(
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
