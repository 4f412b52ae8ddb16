import { hashText } from "../../numeric/hash-text";
import type { Variable } from "./question";

/** Values of all variables, by name. */
export type Point = ReadonlyMap<string, number>;

/** Domains with no more points are tried out completely. */
const MOST_COMPLETE = 64;
/** Points tried in a larger domain; the formula may be undefined at some. */
const DRAWN = 96;

/** Points of a domain; `complete` where there are no others. */
interface Points {
  readonly complete: boolean;
  readonly points: readonly Point[];
}

/** Points of the domain, always the same: all where they are few, else as if drawn at random. Never empty. */
export function pointsOf(variables: readonly Variable[]): Points {
  const count = variables.reduce((product, variable) => product * countOf(variable), 1);
  const complete = count <= MOST_COMPLETE;
  const points = complete
    ? Array.from({ length: count }, (_, at) => pointAt(variables, at))
    : Array.from({ length: DRAWN }, (_, at) => drawnPoint(variables, at));
  return { complete, points };
}

/** How many values a variable has. */
function countOf({ from, to, whole }: Variable): number {
  if (whole) return Math.floor(to) - Math.ceil(from) + 1;
  return from === to ? 1 : Number.POSITIVE_INFINITY;
}

/** @param at from 0 to below the number of points: its digits in the variables' counts as bases */
function pointAt(variables: readonly Variable[], at: number): Point {
  const point = new Map<string, number>();
  let rest = at;
  for (const variable of variables) {
    const count = countOf(variable);
    point.set(variable.name, variable.whole ? Math.ceil(variable.from) + (rest % count) : variable.from);
    rest = Math.floor(rest / count);
  }
  return point;
}

const drawnPoint = (variables: readonly Variable[], at: number): Point =>
  new Map(
    variables.map((variable) => [
      variable.name,
      drawn(variable, hashText(`${variable.name}:${at}`) / 2 ** 32),
    ]),
  );

/** @param share from 0 to below 1 */
function drawn(variable: Variable, share: number): number {
  const { from, to, whole } = variable;
  return whole ? Math.ceil(from) + Math.floor(share * countOf(variable)) : from + share * (to - from);
}
