interface Named {
  id: string;
  name: string;
}

// Ä stands with A, whatever the database's own order.
const { compare } = new Intl.Collator("en");

/** People by name; namesakes by id, so that the order never changes. */
export function compareNames(one: Named, other: Named): number {
  return compare(one.name, other.name) || (one.id < other.id ? -1 : Number(one.id > other.id));
}
