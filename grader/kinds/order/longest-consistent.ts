/**
 * The largest set of steps of `order` of which none stands before one that must come before it; several may be as
 * large. `before` holds, transitively, the steps that must come before each.
 *
 * "Stands before, though it must come after" is itself a partial order, the steps that may be kept together are its
 * antichains, and by Dilworth (1950) and Fulkerson (1956) the largest of these is what a largest matching leaves: the
 * steps that König's (1931) smallest cover does not touch. At most steps³ comparisons, and exact.
 */
export function longestConsistent(
  order: readonly string[],
  before: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const broken = new Map(
    order.map((step, at) => {
      const needed = before.get(step);
      return [step, order.slice(at + 1).filter((later) => needed?.has(later))];
    }),
  );
  const partners = largestMatching(order, broken);
  const matched = new Set(partners.values());
  const reached = reach(
    order.filter((step) => !matched.has(step)),
    { broken, partners },
  );
  return new Set(order.filter((step) => reached.firsts.has(step) && !reached.seconds.has(step)));
}

/** Both sides of the matching: the first of a broken pair, and the second. */
type Broken = ReadonlyMap<string, readonly string[]>;
/** From seconds to firsts. */
type Partners = ReadonlyMap<string, string>;

/** Kuhn's (1955) augmenting paths, at most as deep as there are steps. */
function largestMatching(order: readonly string[], broken: Broken): Partners {
  const partners = new Map<string, string>();
  const augment = (first: string, tried: Set<string>): boolean => {
    for (const second of broken.get(first) ?? []) {
      if (tried.has(second)) continue;
      tried.add(second);
      const rival = partners.get(second);
      if (rival === undefined || augment(rival, tried)) {
        partners.set(second, first);
        return true;
      }
    }
    return false;
  };
  for (const step of order) augment(step, new Set());
  return partners;
}

/** What alternating paths lead to from firsts without a partner. */
function reach(from: readonly string[], { broken, partners }: { broken: Broken; partners: Partners }) {
  const firsts = new Set(from);
  const seconds = new Set<string>();
  for (const first of firsts) {
    for (const second of broken.get(first) ?? []) {
      seconds.add(second);
      const partner = partners.get(second);
      if (partner !== undefined) firsts.add(partner);
    }
  }
  return { firsts, seconds };
}
