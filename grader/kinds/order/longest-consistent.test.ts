import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueIn } from "../../testing/outcome";
import { type Dependencies, resolveDependencies } from "./dependencies";
import { longestConsistent } from "./longest-consistent";

const chain = valueIn(resolveDependencies(Array.from("abcde", (id) => ({ id }))));
/** a and b before c; d alone */
const loose = valueIn(
  resolveDependencies([
    { id: "a", after: [] },
    { id: "b", after: [] },
    { id: "c", after: ["a", "b"] },
    { id: "d", after: [] },
  ]),
);

const isConsistent = (order: readonly string[], before: Dependencies["before"]): boolean =>
  order.every((step, at) => order.slice(at + 1).every((later) => !before.get(step)?.has(later)));

/** The size of the largest consistent subset, by trying all. */
function largestByTrying(order: readonly string[], before: Dependencies["before"]): number {
  let largest = 0;
  for (let chosen = 0; chosen < 2 ** order.length; chosen++) {
    const kept = order.filter((_, at) => (chosen >> at) & 1);
    if (kept.length > largest && isConsistent(kept, before)) largest = kept.length;
  }
  return largest;
}

describe("by hand", () => {
  test.each([
    // dependencies, order, how many may stay
    ["chain", chain, "abcde", 5],
    ["chain", chain, "edcba", 1],
    ["chain", chain, "bacde", 4],
    ["chain", chain, "eabcd", 4],
    ["chain", chain, "cdeab", 3],
    ["chain", chain, "cab", 2],
    ["chain", chain, "ea", 1],
    ["chain", chain, "d", 1],
    ["chain", chain, "", 0],
    ["loose", loose, "badc", 4],
    ["loose", loose, "cabd", 3],
    ["loose", loose, "dcba", 3],
    ["loose", loose, "acb", 2],
  ])("%s: of %3$s stay %4$d", (_, { before }, order, size) => {
    const kept = longestConsistent(Array.from(order), before);
    expect(kept.size).toBe(size);
    expect(isConsistent([...kept], before)).toBe(true);
  });

  test("what is needed by a step that was left out is still needed", () => {
    expect(longestConsistent(["c", "a"], chain.before).size).toBe(1);
  });
});

/** Steps of which each needs some of those with smaller numbers, in any order of the file. */
const dependencies = fc
  .integer({ min: 1, max: 9 })
  .chain((count) => fc.array(fc.array(fc.nat(count - 1)), { minLength: count, maxLength: count }))
  .map((needed) =>
    needed.map((numbers, at) => ({
      id: `s${at}`,
      after: [...new Set(numbers.filter((each) => each < at))].map((each) => `s${each}`),
    })),
  )
  .chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }));

const givenOrder = dependencies
  .map((steps) => valueIn(resolveDependencies(steps)))
  .chain((resolved) => fc.tuple(fc.constant(resolved), fc.shuffledSubarray([...resolved.order])));

describe("properties", () => {
  test("what is kept is consistent, and no larger subset is", () => {
    fc.assert(
      fc.property(givenOrder, ([{ before }, order]) => {
        const kept = order.filter((step) => longestConsistent(order, before).has(step));
        expect(isConsistent(kept, before)).toBe(true);
        expect(kept.length).toBe(largestByTrying(order, before));
      }),
    );
  });

  test("all is kept if and only if nothing is broken", () => {
    fc.assert(
      fc.property(givenOrder, ([{ before }, order]) => {
        expect(longestConsistent(order, before).size === order.length).toBe(isConsistent(order, before));
      }),
    );
  });

  test("the order that dependencies give breaks none", () => {
    fc.assert(
      fc.property(dependencies, (steps) => {
        const { order, before } = valueIn(resolveDependencies(steps));
        expect(order.toSorted()).toEqual(steps.map(({ id }) => id).toSorted());
        expect(isConsistent(order, before)).toBe(true);
      }),
    );
  });
});
