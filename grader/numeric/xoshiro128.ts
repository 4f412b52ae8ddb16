/** Four words of 32 bits, not all of them zero. */
export type XoshiroState = readonly [number, number, number, number];

/** Gives the next whole number from 0 to 2³²−1 with every call. */
export type Generator = () => number;

/**
 * xoshiro128** 1.1 by Blackman and Vigna (Scrambled linear pseudorandom number generators, ACM TOMS 47, 2021;
 * prng.di.unimi.it/xoshiro128starstar.c). Period 2¹²⁸−1; not for secrets. Words are read modulo 2³².
 */
export function xoshiro128([first, second, third, fourth]: XoshiroState): Generator {
  let [s0, s1, s2, s3] = [first | 0, second | 0, third | 0, fourth | 0];
  if ((s0 | s1 | s2 | s3) === 0) throw new Error("xoshiro128: a state of zeros stays at zero");
  return () => {
    const result = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotate(s3, 11);
    return result;
  };
}

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));
