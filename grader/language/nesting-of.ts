/**
 * How deep brackets and chains of signs are nested, at most: what a recursive parser recurses on.
 * A first guess that costs one pass; brackets in texts count as well.
 */
export function nestingOf(text: string): number {
  let depth = 0;
  let signs = 0;
  let most = 0;
  for (const character of text) {
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    signs = "-+!~".includes(character) ? signs + 1 : character.trim() === "" ? signs : 0;
    most = Math.max(most, depth, signs);
  }
  return most;
}
