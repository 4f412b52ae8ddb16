import { hashText } from "./hash-text";

/** After so many orders that will not do, the last one has to. */
const MOST_ATTEMPTS = 24;

interface Named {
  readonly id: string;
}

/**
 * The items in an order settled by `salt` and their ids alone, whatever order they come in: sorted by the hash of
 * both. Where `givesAway` objects to an order the next one is tried; if it objects to all, `items` come back reversed.
 */
export function shuffle<Item extends Named>(
  items: readonly Item[],
  salt: string,
  givesAway: (order: readonly Item[]) => boolean = () => false,
): readonly Item[] {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const order = sortedByHash(items, `${salt}:${attempt}`);
    if (!givesAway(order)) return order;
  }
  return [...items].reverse();
}

function sortedByHash<Item extends Named>(items: readonly Item[], salt: string): readonly Item[] {
  const ranked = items.map((item) => ({ item, rank: hashText(`${salt}:${item.id}`) }));
  ranked.sort((one, other) => one.rank - other.rank || (one.item.id < other.item.id ? -1 : 1));
  return ranked.map(({ item }) => item);
}
