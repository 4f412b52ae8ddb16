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

/** Points of the domain, always the same: all where they are few, else as if drawn at random, of every size. Never empty. */
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

/** @param at a third of all points are spread evenly, a third towards 0, a third has all variables near 0 together */
function drawnPoint(variables: readonly Variable[], at: number): Point {
  const near = at % 3 === 2 ? shareFor(`:${at}`) : 1;
  return new Map(
    variables.map((variable) => {
      const share = shareFor(`${variable.name}:${at}`);
      return [variable.name, at % 3 === 0 ? drawn(variable, share) : drawnNear(variable, near * share, at)];
    }),
  );
}

/** From 0 to below 1, the same for the same text. */
const shareFor = (text: string): number => hashText(text) / 2 ** 32;

/** @param share from 0 to below 1 */
function drawn(variable: Variable, share: number): number {
  const { from, to, whole } = variable;
  return whole ? Math.ceil(from) + Math.floor(share * countOf(variable)) : from + share * (to - from);
}

/**
 * As far from the domain's value next to 0 as `share` says on a logarithmic scale: where values are in the millions,
 * a forgotten 1 is lost among their digits, so that every size has to be tried.
 */
function drawnNear({ name, from, to, whole }: Variable, share: number, at: number): number {
  const start = Math.min(Math.max(0, from), to);
  const upwards = from === start || (to !== start && shareFor(`${name}:side:${at}`) < 0.5);
  const distance = Math.expm1(share * Math.log1p(upwards ? to - start : start - from));
  const value = upwards ? start + distance : start - distance;
  return whole ? Math.min(Math.max(Math.round(value), Math.ceil(from)), Math.floor(to)) : value;
}
