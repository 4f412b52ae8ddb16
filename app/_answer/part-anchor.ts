/** Where a part stands on the page of its exercise. */
export function partAnchor(id: string): string {
  return `part-${id}`;
}
