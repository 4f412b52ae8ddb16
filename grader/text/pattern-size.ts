import { type Pattern, partsOf } from "./pattern";

const sizes = new WeakMap<Pattern, number>();

/** How many words and combinations a pattern has, written out: a set of synonyms counts wherever it is used. */
export function sizeOf(pattern: Pattern): number {
  const known = sizes.get(pattern);
  if (known !== undefined) return known;
  const size = partsOf(pattern).reduce((sum, part) => sum + sizeOf(part), 1);
  sizes.set(pattern, size);
  return size;
}
