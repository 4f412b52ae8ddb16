/** Endings whose last letter doubles in English: padding, overfitting, dropped. */
const DOUBLED = /([bdgmnprt])\1$/;
const VOWEL = /[aeiouy]/;

/**
 * A word without its inflection, for comparing only: `freeze`, `freezes` and `freezing` give the same `freez`.
 * Strips far less than Porter's stemmer (1980): plural and third person, -ed, -ing, -ly and a silent e, so that
 * words of opposite meaning never fall together. Expects lower case; words of other languages stay as they are
 * unless they happen to end so.
 */
export function stem(word: string): string {
  const bare = singular(word.replace(/'s?$/, ""));
  return withoutE(withoutSuffix(bare));
}

function singular(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:[^sui]|sse|[^aeou]i)s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutSuffix(word: string): string {
  if (word.endsWith("ly") && word.length > 5) return word.slice(0, -2);
  const ending = word.endsWith("ing") ? 3 : word.endsWith("ed") && !word.endsWith("eed") ? 2 : 0;
  const rest = word.slice(0, word.length - ending);
  if (ending === 0 || rest.length < 3 || !VOWEL.test(rest)) return word;
  return rest.length > 3 ? rest.replace(DOUBLED, "$1") : rest;
}

const withoutE = (word: string): string => (word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word);
