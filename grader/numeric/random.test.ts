import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashText } from "./hash-text";
import { MOST_VALUES, type Random, randomFrom } from "./random";
import { xoshiro128 } from "./xoshiro128";

const draw = (random: Random, count: number, low: number, high: number) =>
  Array.from({ length: count }, () => random.integer(low, high));

describe("numbers of a label", () => {
  test("are those of the generator started with four hashes of the label", () => {
    const next = xoshiro128([hashText("0/x"), hashText("1/x"), hashText("2/x"), hashText("3/x") | 1]);
    expect(draw(randomFrom("x"), 5, 0, MOST_VALUES - 1)).toEqual(Array.from({ length: 5 }, next));
  });

  test("stay what they are, for stored variants were drawn with them", () => {
    // Computed a second time from the published definitions, in another language.
    expect(draw(randomFrom("1/0/R"), 12, 0, 9)).toEqual([3, 2, 9, 3, 3, 0, 7, 8, 1, 0, 7, 0]);
    expect(draw(randomFrom("1/0/f"), 12, 0, 9)).toEqual([0, 1, 8, 4, 2, 5, 1, 4, 8, 8, 8, 1]);
    expect(draw(randomFrom("1/0/f"), 3, 0, MOST_VALUES - 1)).toEqual([
      1_898_141_050, 845_248_221, 972_852_998,
    ]);
  });

  test("lie between the bounds, which are included", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.nat(), (label, low, more) => {
        const number = randomFrom(label).integer(low, low + more);
        expect(Number.isInteger(number) && number >= low && number <= low + more).toBe(true);
      }),
    );
    expect(new Set(draw(randomFrom("dice"), 200, 1, 6))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(draw(randomFrom("one"), 3, -7, -7)).toEqual([-7, -7, -7]);
  });

  test("are all about equally likely, also where the remainder of a word would favour some", () => {
    // 3·2³⁰ values: taken as remainders, the lower third would come up twice as often as the rest.
    const lower = draw(randomFrom("bias"), 3000, 0, 3 * 2 ** 30 - 1).filter((number) => number < 2 ** 30);
    expect(Math.abs(lower.length - 1000)).toBeLessThan(100);
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (const number of draw(randomFrom("week"), 7000, 0, 6)) counts[number] = (counts[number] ?? 0) + 1;
    // χ² of 6 degrees of freedom is below 22.5 in 999 of 1000 cases.
    expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(22.5);
  });

  test("of neighbouring labels do not resemble each other", () => {
    const firsts = Array.from({ length: 1000 }, (_, at) => randomFrom(`${at}/0/R`).integer(0, 9));
    const sames = firsts.filter((number, at) => number === firsts[at + 1]).length;
    expect(Math.abs(sames - 100)).toBeLessThan(40);
    const named = (name: string) =>
      Array.from({ length: 1000 }, (_, at) => draw(randomFrom(`${at}/0/${name}`), 2, 0, 4).join());
    const others = named("R");
    const pairs = named("G").filter((pair, at) => pair === others[at]).length;
    expect(Math.abs(pairs - 40)).toBeLessThan(30);
  });

  test.each([
    ["bounds the wrong way round", 2, 1],
    ["bounds that are not whole", 0, 0.5],
    ["more values than one word tells apart", 0, MOST_VALUES],
    ["NaN", Number.NaN, 1],
  ])("are a bug with %s", (_, low, high) => {
    expect(() => randomFrom("x").integer(low, high)).toThrow("cannot draw");
  });
});
