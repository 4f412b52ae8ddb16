/** Shorter words are too easily other words: prevent and present. */
const LEAST = 8;
/** With two neighbours swapped, a word is hardly ever another one: netwrok, detials. */
const LEAST_SWAPPED = 6;

/**
 * Whether one word is the other with a single typing slip: a letter more, less, exchanged or two neighbours swapped.
 * Only for long words that begin alike; every pair of opposites in use here is further apart.
 */
export function isSlipOf(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || Math.abs(word.length - meant.length) > 1) return false;
  let head = 0;
  while (head < word.length && word[head] === meant[head]) head++;
  const left = word.slice(head);
  const right = meant.slice(head);
  if (isSwapped(left, right)) return meant.length >= LEAST_SWAPPED;
  if (meant.length < LEAST || word.length < LEAST) return false;
  if (left.length > right.length) return left.slice(1) === right;
  if (left.length < right.length) return left === right.slice(1);
  return left.slice(1) === right.slice(1);
}

const isSwapped = (left: string, right: string): boolean =>
  left.length > 1 && left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);

/** Shortest beginning that may lack a letter: datset, patern. */
const LEAST_LACKING = 7;

/** Whether a word would begin so but for a slip; a beginning of seven letters may lack a letter, no more. */
export function beginsWithSlip(word: string, prefix: string): boolean {
  if (word[0] !== prefix[0] || prefix.length < LEAST_SWAPPED) return false;
  const { length } = prefix;
  if (isSlipOf(word.slice(0, length), prefix)) return !word.startsWith(prefix);
  if (length < LEAST_LACKING) return false;
  let head = 0;
  while (head < length && word[head] === prefix[head]) head++;
  return head < length - 1 && word.startsWith(prefix.slice(head + 1), head);
}
