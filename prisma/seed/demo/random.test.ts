import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { createRandom } from "./random";

/** mulberry32 once more, in whole numbers of any size that are cut to 32 bits by hand. */
function* slowly(name: string): Generator<number> {
  const cut = (value: bigint) => BigInt.asUintN(32, value);
  let state = BigInt(`0x${createHash("sha256").update(name).digest("hex").slice(0, 8)}`);
  for (;;) {
    state = cut(state + 0x6d2b79f5n);
    let t = cut((state ^ (state >> 15n)) * (state | 1n));
    t ^= cut(t + cut((t ^ (t >> 7n)) * (t | 61n)));
    yield Number(t ^ (t >> 14n)) / 4_294_967_296;
  }
}

it("draws what mulberry32 draws", () => {
  const [random, reference] = [createRandom("seed"), slowly("seed")];
  for (let draw = 0; draw < 1_000; draw += 1) expect(random.next()).toBe(reference.next().value);
});

it("draws otherwise for another name", () => {
  expect(createRandom("a").next()).not.toBe(createRandom("b").next());
});

it("picks every one of a list, the first ones more often when asked to", () => {
  const random = createRandom("picks");
  const count = { a: 0, b: 0, c: 0, d: 0 };
  for (let draw = 0; draw < 4_000; draw += 1) count[random.pickEarly(["a", "b", "c", "d"] as const)] += 1;
  // The square of a number below a quarter, a half, three quarters: √¼ = 50 %, √½ − √¼ = 21 %, 16 %, 13 %.
  expect(count.a / 4_000).toBeCloseTo(0.5, 1);
  expect(count.d / 4_000).toBeCloseTo(0.13, 1);
  expect(new Set(Array.from({ length: 200 }, () => random.pick([1, 2, 3])))).toEqual(new Set([1, 2, 3]));
  expect(() => random.pick([])).toThrow("nothing to pick");
});
