/** Shorter words are too easily other words: prevent and present. */
const LEAST = 8;

/**
 * Whether one word is the other with a single typing slip: a letter more, less, exchanged or two neighbours swapped.
 * Only for words of at least eight letters that begin alike; every pair of opposites in use here is further apart.
 */
export function isSlipOf(word: string, meant: string): boolean {
  if (word.length < LEAST || meant.length < LEAST || word[0] !== meant[0]) return false;
  if (Math.abs(word.length - meant.length) > 1) return false;
  let head = 0;
  while (head < word.length && word[head] === meant[head]) head++;
  const left = word.slice(head);
  const right = meant.slice(head);
  if (left.length > right.length) return left.slice(1) === right;
  if (left.length < right.length) return left === right.slice(1);
  if (left.slice(1) === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
