import { hashText } from "./hash-text";

interface Named {
  readonly id: string;
}

/**
 * The items in an order settled by `salt` and their ids alone, whatever order they come in: sorted by the hash of
 * both. Where `givesAway` objects to it, its first item goes last until it does not; if it objects to every such
 * rotation, the order stays.
 */
export function shuffle<Item extends Named>(
  items: readonly Item[],
  salt: string,
  givesAway: (order: readonly Item[]) => boolean = () => false,
): readonly Item[] {
  const order = sortedByHash(items, salt);
  const rotations = order.map((_, at) => [...order.slice(at), ...order.slice(0, at)]);
  return rotations.find((rotation) => !givesAway(rotation)) ?? order;
}

function sortedByHash<Item extends Named>(items: readonly Item[], salt: string): readonly Item[] {
  const ranked = items.map((item) => ({ item, rank: hashText(`${salt}:${item.id}`) }));
  ranked.sort((one, other) => one.rank - other.rank || (one.item.id < other.item.id ? -1 : 1));
  return ranked.map(({ item }) => item);
}
