/**
 * A whole number from 0 to 2³²−1 that looks drawn at random, always the same for the same text: FNV-1a (Fowler, Noll,
 * Vo 1991) over UTF-16 units, then the finish of MurmurHash3 (Appleby 2011), without which texts that differ in their
 * last letter alone stay neighbours. Not for secrets: whoever knows the text knows the number.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
