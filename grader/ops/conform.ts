import type { Conventions } from "../conventions";
import type { Parameters } from "./parameters";
import { isRecord, type Value, type ValueRecord } from "./value";

interface Followed {
  readonly positional: Parameters;
  readonly options: Parameters;
}

/**
 * The inputs of a call as its conventions settle them: options that the call leaves open and that follow one are given
 * its value; arguments that hold settings of their own, such as layers, have theirs settled in the same way.
 */
export function conform(
  { positional, options }: Followed,
  values: readonly Value[],
  conventions: Conventions,
): readonly Value[] {
  const names = Object.keys(positional);
  const last = values.at(-1);
  const given = last !== undefined && values.length > names.length && isRecord(last) ? last : null;
  const listed = (given === null ? values : values.slice(0, -1)).map(
    (value, at) => positional[names[at] ?? ""]?.follows?.(value, conventions) ?? value,
  );
  const settled = conformRecord(options, given ?? {}, conventions);
  // Where an argument is missing, options behind the others would be taken for it.
  const append = given !== null || (listed.length >= names.length && Object.keys(settled).length > 0);
  return append ? [...listed, settled] : listed;
}

/** A record of options or settings, with those that follow a convention and are not in it. */
export function conformRecord(
  parameters: Parameters,
  given: ValueRecord,
  conventions: Conventions,
): ValueRecord {
  const followed = Object.entries(parameters).flatMap(([name, { follows }]) => {
    const value = follows?.(Object.hasOwn(given, name) ? given[name] : undefined, conventions);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...given, ...Object.fromEntries(followed) };
}

/**
 * Whether a call without options comes out otherwise under other conventions. What an argument holds is not known
 * here: layers count as if they followed all of them.
 */
export const mayFollow = ({ positional, options }: Followed, one: Conventions, other: Conventions): boolean =>
  Object.values(positional).some(({ follows }) => follows !== undefined) ||
  Object.values(options).some(({ follows }) => follows?.(undefined, one) !== follows?.(undefined, other));
