import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summariseTotals } from "./summarise-totals";

describe("summariseTotals", () => {
  it("gives mean and population deviation", () => {
    // 2, 4, 4, 4, 5, 5, 7, 9: the textbook's example, mean 5, deviation 2
    const totals = [200, 400, 400, 400, 500, 500, 700, 900];
    expect(summariseTotals({ students: 10, totals, possible: 1000 }).summary).toEqual({
      students: 10,
      handedIn: 8,
      mean: 500,
      deviation: 200,
    });
  });

  it("counts in ten steps, full marks in the last", () => {
    const { distribution } = summariseTotals({
      students: 6,
      totals: [0, 99, 100, 899, 900, 1000],
      possible: 1000,
    });
    expect(distribution.map(({ students }) => students)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 1, 2]);
    expect(distribution[0]).toEqual({ from: 0, to: 100, students: 2 });
    expect(distribution[9]).toEqual({ from: 900, to: 1000, students: 2 });
  });

  it("has nothing to say about nobody, and no steps without points", () => {
    const nobody = summariseTotals({ students: 0, totals: [], possible: 500 });
    expect(nobody.summary).toEqual({ students: 0, handedIn: 0, mean: null, deviation: null });
    expect(nobody.distribution.map(({ students }) => students)).toEqual(Array(10).fill(0));
    expect(summariseTotals({ students: 3, totals: [], possible: 0 }).distribution).toEqual([]);
  });

  it("puts every total into exactly one step, also where ten does not divide the points", () => {
    const case_ = fc
      .integer({ min: 1, max: 2000 })
      .chain((possible) => fc.tuple(fc.constant(possible), fc.array(fc.nat(possible))));
    fc.assert(
      fc.property(case_, ([possible, totals]) => {
        const { distribution } = summariseTotals({ students: totals.length, totals, possible });
        expect(distribution.reduce((sum, { students }) => sum + students, 0)).toBe(totals.length);
        for (const { from, to } of distribution)
          expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
      }),
    );
  });
});
