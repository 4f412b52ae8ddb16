/**
 * What an author looks for in an answer, read from a line such as `before(pool*, $reduce (width | height))`.
 *
 *     word         the word in any inflection (`freeze` finds freezing); a slip of one letter in a long word is forgiven
 *     word*        every word that begins so
 *     $name        a set of synonyms
 *     "a b"        these words, side by side
 *     a b          in this order, at most two words between
 *     a | b  (a)   either; grouping
 *     near(a, b, 6)     in one sentence, either order, at most 6 words and marks between (8 unless said)
 *     before(a, b, 12)  the same, in this order (12 unless said)
 *     near(a, b, !c)    … and no c from the first to the last of its words; any number of these
 *     not(a)       a under exactly one negation: "is not a", "prevents a", "otherwise a"
 *     mention(a)   a, negated or not
 *     all(a, b)    all of them somewhere in the answer, however far apart; outermost only
 *     number(3, a) the number 3 with a beside it
 *
 * What is not in `not` or `mention` has to be affirmed: no negation may bear on any of its words, except one that the
 * pattern itself names.
 */
export type Pattern =
  | { readonly type: "word"; readonly stem: string }
  | { readonly type: "prefix"; readonly prefix: string }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "any"; readonly options: readonly Pattern[] }
  | Together
  | { readonly type: "not" | "mention"; readonly of: Pattern }
  | { readonly type: "all"; readonly parts: readonly Pattern[] };

export interface Together {
  readonly type: "together";
  readonly left: Pattern;
  readonly right: Pattern;
  /** Most tokens between the two. */
  readonly window: number;
  readonly ordered: boolean;
  readonly barriers: readonly Pattern[];
}

/** The patterns a pattern is directly made of. */
export function partsOf(pattern: Pattern): readonly Pattern[] {
  switch (pattern.type) {
    case "word":
    case "prefix":
    case "number":
      return [];
    case "any":
      return pattern.options;
    case "together":
      return [pattern.left, pattern.right, ...pattern.barriers];
    case "not":
    case "mention":
      return [pattern.of];
    case "all":
      return pattern.parts;
  }
}

/** Kept, because sets of synonyms are parts of many patterns. */
const reaches = new WeakMap<Pattern, number>();

/** Longest match of a pattern, in tokens: what bounds the work per word of an answer. */
export function reachOf(pattern: Pattern): number {
  const known = reaches.get(pattern);
  if (known !== undefined) return known;
  const reach = measureReach(pattern);
  reaches.set(pattern, reach);
  return reach;
}

function measureReach(pattern: Pattern): number {
  switch (pattern.type) {
    case "word":
    case "prefix":
    case "number":
      return 1;
    case "any":
      return Math.max(...pattern.options.map(reachOf));
    case "together":
      return reachOf(pattern.left) + pattern.window + reachOf(pattern.right);
    case "not":
    case "mention":
      return reachOf(pattern.of);
    case "all":
      return Number.POSITIVE_INFINITY;
  }
}
