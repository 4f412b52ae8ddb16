import { describe, expect, test } from "vitest";
import { partOf, sourceOf } from "../testing/exercise-source";
import { traceIn } from "../testing/trace-in";

describe("results of different sizes", () => {
  const source = sourceOf([partOf("a", "conv2d(X, ones([2, 2]))")], {
    given: { X: "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]" },
  });
  const trace = (first: number) => traceIn(source, "a", { mistakes: ["padding-added"], first });

  test("are traced from the same place on, as the larger grid counts", () => {
    // 2 × 2 windows on 3 × 3 with 1 around: 4 × 4 results in place of 2 × 2.
    expect(trace(0)?.presumed?.output.shape).toEqual([4, 4, 1]);
    // Place 5 of the 4 × 4 grid is row 1, column 1: the last of the right ones, and number 5 of the others.
    expect(trace(5)?.right).toMatchObject({ first: 3, cells: [{ cell: [1, 1, 0], value: 5 + 6 + 8 + 9 }] });
    expect(trace(5)?.presumed).toMatchObject({ first: 5 });
    expect(trace(5)?.presumed?.cells[0]).toMatchObject({ cell: [1, 1, 0], value: 1 + 2 + 4 + 5 });
    // After row 1, column 1 the right result has nothing.
    expect(trace(6)?.right).toMatchObject({ first: 4, cells: [] });
    expect(trace(15)?.presumed?.cells).toHaveLength(1);
    expect(trace(16)).toBeNull();
  });

  test("differ in a cell that both have before one that only one has", () => {
    expect(trace(0)?.differsAt).toEqual([0, 0, 0]);
    const constant = sourceOf([partOf("a", "maxPool2d(X, {size: 2})")], { given: { X: "ones([4, 4])" } });
    // All are 1; the overlapping windows make 3 × 3 of them, and the first beyond 2 × 2 is in column 3.
    const overlapping = traceIn(constant, "a", { mistakes: ["overlapping-windows"] });
    expect(overlapping?.differsAt).toEqual([0, 2, 0]);
  });
});

describe("large parts", () => {
  const part = (answer: string, X = "full([64, 64], 2)") => sourceOf([partOf("a", answer)], { given: { X } });

  test("are traced a run at a time, bounded by their terms", () => {
    const source = part("conv2d(X, ones([8, 8]))");
    // 64 products a cell: 4,096 / 64 = 64 cells of the 57 × 57, half as many with another way beside.
    expect(traceIn(source, "a")?.right.cells).toHaveLength(64);
    expect(traceIn(source, "a", { first: 57 * 57 - 3 })?.right.cells).toHaveLength(3);
    const both = traceIn(source, "a", { mistakes: ["mean-for-sum"], first: 100 });
    expect([both?.right.cells.length, both?.presumed?.cells.length]).toEqual([32, 32]);
    expect(both?.presumed?.cells[0]).toMatchObject({ cell: [1, 43, 0], reduce: "mean", value: 2 });
  });

  test("have no picture beyond the bounds", () => {
    // 4,096 terms are the most; a second channel makes it 8,192.
    expect(traceIn(part("sum(X)"), "a")?.right.cells[0]?.value).toBe(8192);
    expect(traceIn(part("sum(X)", "ones([64, 64, 2])"), "a")).toBeNull();
    const totals = (side: number) => part(`sum(relu(ones([64, ${side}, 16])), {axis: [0, 1]})`);
    // 64 × 64 × 16 cells are drawn, a run of 4,096 of them; their sums over 64 × 64 are 4,096 each.
    expect(traceIn(totals(64), "a", { call: 0 })?.right.cells).toHaveLength(4096);
    expect(traceIn(totals(64), "a")?.right.cells).toMatchObject([{ value: 4096 }]);
    expect(traceIn(totals(65), "a")).toBeNull();
  });
});
