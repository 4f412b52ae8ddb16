import type { CellTrace, TraceTerm } from "@/grader";
import { placeKey } from "./places";

type Match = (term: TraceTerm) => string | null;

const byPlace: Match = ({ input, from }) => `${input}:${placeKey(from)}`;
const byWeight: Match = ({ input, weight }) => (weight === null ? null : `${input}:${placeKey(weight.at)}`);

const keysOf = (terms: readonly TraceTerm[], match: Match) =>
  terms.map((term) => match(term) ?? byPlace(term));

/**
 * Terms are laid beside those with the same place in the kernel: a window somewhere else reads other values under it.
 * Where both read the very same cells, it is the weights that may have changed places.
 */
function chooseMatch(one: readonly TraceTerm[], other: readonly TraceTerm[]): Match {
  const theirs = new Set(keysOf(other, byPlace));
  const sameCells = one.length === other.length && keysOf(one, byPlace).every((key) => theirs.has(key));
  return sameCells ? byPlace : byWeight;
}

const isSame = (one: TraceTerm, other: TraceTerm): boolean =>
  one.value === other.value && one.weight?.value === other.weight?.value && one.result === other.result;

/** The terms of a cell that the other way of computing it does not have, or has with other numbers. */
export function differingTerms(cell: CellTrace, other: CellTrace | null): ReadonlySet<TraceTerm> {
  if (other === null) return new Set();
  const match = chooseMatch(cell.terms, other.terms);
  const keys = keysOf(other.terms, match);
  const theirs = new Map(keys.map((key, index) => [key, other.terms[index]]));
  return new Set(
    cell.terms.filter((term) => {
      const same = theirs.get(match(term) ?? byPlace(term));
      return same === undefined || !isSame(term, same);
    }),
  );
}
