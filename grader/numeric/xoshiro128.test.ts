import { expect, test } from "vitest";
import { type XoshiroState, xoshiro128 } from "./xoshiro128";

const first = (count: number, state: XoshiroState) => {
  const next = xoshiro128(state);
  return Array.from({ length: count }, next);
};

test("gives the numbers of the reference implementation", () => {
  // Produced by xoshiro128starstar.c 1.1, as published in the tests of rand_xoshiro. The first by hand:
  // 2·5 = 10, turned by 7 bits 1280, times 9 = 11,520; then the second word is 2 ^ (3 ^ 1) = 0.
  expect(first(10, [1, 2, 3, 4])).toEqual([
    11_520, 0, 5_927_040, 70_819_200, 2_031_721_883, 1_637_235_492, 1_287_239_034, 3_734_860_849,
    3_729_100_597, 4_258_142_804,
  ]);
});

test("reads words modulo 2³²", () => {
  expect(first(5, [-1, 2 ** 31, 0, 0])).toEqual(first(5, [2 ** 32 - 1, -(2 ** 31), 0, 0]));
});

test("refuses the one state that never moves", () => {
  expect(() => xoshiro128([0, 0, 0, 0])).toThrow("zeros");
});
