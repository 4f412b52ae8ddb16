import { createHash } from "node:crypto";

/** Numbers that look drawn and are the same every time. */
export interface Random {
  /** From 0 to 1, without 1. */
  next(): number;
  /** true with this probability. */
  chance(probability: number): boolean;
  /** A whole number from 0 to `count`, without `count`. */
  below(count: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** The same, the first ones more often than the last. */
  pickEarly<T>(list: readonly T[]): T;
}

/**
 * mulberry32 by Tommy Ettinger (2017, public domain): https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 * @param name whoever asks with the same name gets the same numbers
 */
export function createRandom(name: string): Random {
  let state = createHash("sha256").update(name).digest().readUInt32BE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, below(list.length)),
    pickEarly: (list) => at(list, Math.floor(next() ** 2 * list.length)),
  };
}

function at<T>(list: readonly T[], index: number): T {
  const [picked] = list.slice(index);
  if (picked === undefined) throw new Error("there is nothing to pick from");
  return picked;
}
