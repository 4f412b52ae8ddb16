import type { MistakeId } from "../mistakes.en";
import { isFrequent } from "./frequent";
import type { Compared } from "./surprise";

/**
 * Pairs of mistakes that may together lead to an answer of this size. Of the right size: two that keep it. Of another:
 * one that alone leads there and one that keeps the right size, or two that lead elsewhere. In a single number, which
 * speaks for little, only mistakes that every class makes.
 *
 * @param alone mistakes, and whether alone they lead to the answer's size
 */
export function likelyPairs(
  alone: ReadonlyMap<MistakeId, boolean>,
  { answer, right }: Compared,
): readonly (readonly [MistakeId, MistakeId])[] {
  const single = answer.data.length === 1;
  const entries = [...alone].filter(([id]) => !single || isFrequent(id));
  const mayJoin = (left: boolean, other: boolean) => (right === null ? !(left && other) : left && other);
  return entries.flatMap(([first, fits], at) =>
    entries
      .slice(at + 1)
      .flatMap(([second, alsoFits]) => (mayJoin(fits, alsoFits) ? [[first, second] as const] : [])),
  );
}
