import { hashText } from "./hash-text";
import { type Generator, xoshiro128 } from "./xoshiro128";

/** Most values a draw can choose among: one word of the generator decides. */
export const MOST_VALUES = 2 ** 32;

/** Random numbers that a label settles for ever: the same label gives the same numbers, another one others. */
export interface Random {
  /**
   * A whole number from `low` to `high`, both included and all equally likely.
   * Both are whole, `low` is at most `high`, and they are less than MOST_VALUES apart; anything else is a bug.
   */
  readonly integer: (low: number, high: number) => number;
}

/** Starts the numbers of a label. Four hashes of it are the generator's state. */
export function randomFrom(label: string): Random {
  const hashes = [hashText(`0/${label}`), hashText(`1/${label}`), hashText(`2/${label}`)] as const;
  // The last word is odd, so that the state is never all zeros.
  const next = xoshiro128([...hashes, hashText(`3/${label}`) | 1]);
  return { integer: (low, high) => low + below(high - low + 1, next) };
}

/**
 * A whole number from 0 to `count`−1. The remainder of a word alone would favour small numbers wherever `count` does
 * not divide 2³², so the words beyond its last whole multiple are passed over (fewer than half).
 */
function below(count: number, next: Generator): number {
  if (!Number.isInteger(count) || count < 1 || count > MOST_VALUES) {
    throw new Error(`randomFrom: cannot draw one of ${count} values`);
  }
  const usable = MOST_VALUES - (MOST_VALUES % count);
  let word = next();
  while (word >= usable) word = next();
  return word % count;
}
