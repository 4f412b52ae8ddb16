/** A parameter's value when it is left out, as an author would write it; null where leaving out has a meaning of its own. */
export function writeFallback(value: unknown): string | null {
  if (value === null) return null;
  const equal = onlyMember(value);
  return equal === undefined ? JSON.stringify(value) : String(equal);
}

/** The number that a pair, or the four sides of a padding, repeats; undefined where there is none. */
function onlyMember(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const members = new Set(Object.values(value));
  return members.size === 1 ? [...members][0] : undefined;
}
