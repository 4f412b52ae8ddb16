interface Person {
  id: string;
  name: string;
  email: string;
}

// Ä stands with A, and Student 9 before Student 10, whatever the database's own order.
const { compare } = new Intl.Collator("en", { numeric: true });

/** The order of people on every page: by name; namesakes by email, then by id, so that it never changes. */
export function comparePeople(one: Person, other: Person): number {
  return compare(one.name, other.name) || compare(one.email, other.email) || compare(one.id, other.id);
}
