/**
 * The candidate closest to `name` by edit distance (Damerau 1964), ignoring case;
 * "" where none is within a third of the longer word.
 */
export function nearestName(name: string, candidates: Iterable<string>): string {
  let nearest = "";
  let least = Number.POSITIVE_INFINITY;
  const wanted = name.slice(0, LONGEST).toLowerCase();
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.slice(0, LONGEST).toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, Math.min(candidate.length, LONGEST)) / 3));
    if (distance <= allowed && distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

/** Long names are cut: a name of thousands of letters is no typing slip, and the table is quadratic. */
const LONGEST = 60;

/** Insertions, removals, substitutions and exchanges of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const table: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    table.push(current);
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const exchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(row - 1, column - 1) + (same ? 0 : 1),
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          exchanged ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
