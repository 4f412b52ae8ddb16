import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { MistakeId } from "../mistakes.en";
import { partOf, sourceOf } from "../testing/exercise-source";
import { valueIn } from "../testing/outcome";
import { describeCell } from "../trace/describe-cell.en";
import type { CellTrace } from "../trace/trace";
import { openExercise } from "./parse-exercise";
import { tracePart } from "./trace-part";

interface Asking {
  readonly mistakes?: readonly MistakeId[];
  readonly call?: number | null;
  readonly first?: number;
}

const traceIn = (source: string, part: string, { mistakes = [], call = null, first = 0 }: Asking = {}) => {
  const { exercise, solution } = valueIn(openExercise(source));
  const diagnosis = mistakes.length > 0 ? { mistakes } : null;
  return tracePart({ exercise, solution, part, diagnosis, call, first });
};

const sheet = (file: string) => readFileSync(`content/cnn-homework/${file}.yaml`, "utf8");

describe("the sheet's question 2b, continued below the image", () => {
  const trace = traceIn(sheet("zero-padding"), "b", { mistakes: ["image-continued"] });

  test("is one call over the image as it is, with other numbers around it", () => {
    expect(trace?.calls).toEqual([{ title: "conv2d(B, f, {padding: 1})" }]);
    const [right, presumed] = [trace?.right.inputs[0], trace?.presumed?.inputs[0]];
    expect(right).toMatchObject({
      name: "B",
      fill: 0,
      around: null,
      padding: { top: 1, bottom: 1, left: 1, right: 1 },
    });
    expect(presumed).toMatchObject({ name: "B", grid: right?.grid, padding: right?.padding });
    // Rows 1 2 3 4 go on with 0 above and 5 below; along the columns nothing progresses, so that the sides are 0.
    expect(presumed?.around?.shape).toEqual([6, 6, 1]);
    expect(presumed?.around?.values.slice(-6)).toEqual([0, 5, 5, 5, 5, 0]);
  });

  test("parts from the right one in the first cell of the last row", () => {
    expect(trace?.differsAt).toEqual([3, 0, 0]);
    // Its window holds rows 3 and 4 in two columns, and 5s below: 2·(3 + 4 + 5) = 24 in place of 2·(3 + 4) = 14.
    const [right, presumed] = [trace?.right.cells[12], trace?.presumed?.cells[12]];
    expect(right?.value).toBe(14);
    expect(presumed?.value).toBe(24);
    const below = presumed?.terms
      .filter(({ from }) => from[0] === 4)
      .map(({ from, value }) => [from[1], value]);
    expect(below).toEqual([
      [-1, 0],
      [0, 5],
      [1, 5],
    ]);
    expect(right && describeCell(right)).toBe(
      "Row 4, column 1: 0·1 + 3·1 + 3·1 + 0·1 + 4·1 + 4·1 + 0·1 + 0·1 + 0·1 = 14.",
    );
  });

  test("is found behind the sum of the three", () => {
    const sum = traceIn(sheet("zero-padding"), "sum", { mistakes: ["image-continued"] });
    expect(sum?.calls.map(({ title }) => title)).toEqual([
      "conv2d(R, f, {padding: 1})",
      "conv2d(G, f, {padding: 1})",
      "conv2d(B, f, {padding: 1})",
      "conv2d(R, f, {padding: 1}) + conv2d(G, f, {padding: 1}) + conv2d(B, f, {padding: 1})",
    ]);
    expect(sum?.call).toBe(2);
    expect(sum?.differsAt).toEqual([3, 0, 0]);
  });
});

test("question 3's windows stand one row and column early, beside the right ones", () => {
  const trace = traceIn(sheet("dilation"), "b", { mistakes: ["window-offset"] });
  // From B's rows 1 2 3 4: rows 2 and 4 under the right window, rows 1 and 3 under the early one.
  const rows = (cell: CellTrace | undefined) => cell?.terms.map(({ from }) => from[0]);
  expect(rows(trace?.right.cells[0])).toEqual([-1, -1, -1, 1, 1, 1, 3, 3, 3]);
  expect(rows(trace?.presumed?.cells[0])).toEqual([-2, -2, -2, 0, 0, 0, 2, 2, 2]);
  // 2·(2 + 4) = 12, and 2·(1 + 3) = 8.
  expect([trace?.right.cells[0]?.value, trace?.presumed?.cells[0]?.value]).toEqual([12, 8]);
  expect(trace?.differsAt).toEqual([0, 0, 0]);
});

describe("a part with several calls", () => {
  const given = { X: "[[1, -2], [3, 4]]", k: "[[1]]" };
  const source = sourceOf(
    [
      partOf("a", "relu(conv2d(X, k, {bias: -2}) * 2)"),
      partOf("n", "sum(a)", { kind: "number" }),
      partOf("size", "outputShape([2, 2, 1], [{type: 'maxPool2d', size: 2}])", { kind: "shape" }),
    ],
    { given },
  );

  test("lists them in the order of computation and shows the last window of the answer's size", () => {
    const trace = traceIn(source, "a");
    expect(trace?.calls.map(({ title }) => title)).toEqual([
      "conv2d(X, k, {bias: -2})",
      "conv2d(X, k, {bias: -2}) * 2",
      "relu(conv2d(X, k, {bias: -2}) * 2)",
    ]);
    expect(trace?.call).toBe(0);
    expect(trace?.presumed).toBeNull();
    expect(trace?.differsAt).toBeNull();
    // −2·1 − 2 = −4
    expect(trace?.right.cells[1]).toMatchObject({ reduced: -2, value: -4 });
    expect(trace?.right.cells[1]?.then).toEqual([{ label: "− bias 2", value: -4 }]);
  });

  test("carries a mistake into the calls after it, and shows where it is made", () => {
    const trace = traceIn(source, "a", { mistakes: ["bias-forgotten"] });
    expect(trace?.call).toBe(0);
    const later = traceIn(source, "a", { mistakes: ["bias-forgotten"], call: 2 });
    // ReLU of 2·(1 − 2), 2·(−2 − 2), 2·(3 − 2), 2·(4 − 2); without the bias of 2·1, 2·(−2), 2·3, 2·4.
    expect(later?.right.output.values).toEqual([0, 0, 2, 4]);
    expect(later?.presumed?.output.values).toEqual([2, 0, 6, 8]);
    expect(later?.presumed?.cells[0]?.terms[0]?.value).toBe(2);
    expect(later?.differsAt).toEqual([0, 0, 0]);
  });

  test("a call before the mistake has nothing beside it", () => {
    expect(traceIn(source, "a", { mistakes: ["relu-forgotten"] })?.call).toBe(2);
    expect(traceIn(source, "a", { mistakes: ["relu-forgotten"], call: 0 })?.presumed).toBeNull();
  });

  test("a part that sums up an earlier one shows its cells, and a mistake made there", () => {
    // 0 + 0 + 2 + 4 = 6
    expect(traceIn(source, "n")?.right.cells[0]).toMatchObject({ value: 6, reduce: "sum" });
    const behind = traceIn(source, "n", { mistakes: ["bias-forgotten"] });
    expect(behind?.calls).toHaveLength(4);
    expect(behind?.call).toBe(0);
  });

  test.each([
    ["sizes alone", "size", {}],
    ["a part that there is not", "other", {}],
    ["a call that there is not", "a", { call: 3 }],
    ["a cell that there is not", "a", { first: 4 }],
    ["no cell at all", "a", { first: -1 }],
    ["half a cell", "a", { first: 0.5 }],
  ])("there is no picture of %s", (_, part, asking: Asking) => {
    expect(traceIn(source, part, asking)).toBeNull();
  });
});

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

test("a mistake without a picture leaves the right one alone", () => {
  // A product of matrices fits 2 × 2 with 2 × 2: [[1, 2], [3, 4]] with itself is [[7, 10], [15, 22]].
  const source = sourceOf([partOf("a", "conv2d(X, X)")], { given: { X: "[[1, 2], [3, 4]]" } });
  const product = traceIn(source, "a", { mistakes: ["matrix-product"] });
  expect(product?.presumed?.cells.map(({ value }) => value)).toEqual([7, 10, 15, 22]);
  const none = traceIn(source, "a", { mistakes: ["summand-dropped"] });
  expect(none?.right.cells[0]?.value).toBe(30);
  expect([none?.presumed, none?.differsAt]).toEqual([null, null]);
});

describe("a sum that the program writes out", () => {
  const sum = (mistake: MistakeId) => traceIn(sheet("zero-padding"), "sum", { mistakes: [mistake] });
  const at = (trace: ReturnType<typeof sum>) => trace?.presumed?.cells[0];

  test("is one cell of each channel", () => {
    const trace = traceIn(sheet("zero-padding"), "sum");
    expect(trace?.right).toMatchObject({ title: "r + g + b", operation: "+" });
    expect(trace?.right.inputs.map(({ name }) => name)).toEqual(["r", "g", "b"]);
    // In the corner 4 cells of 1, of 2, and two each of 1 and 2: 4 + 8 + 6 = 18.
    expect(trace?.right.cells[0]?.terms.map(({ value }) => value)).toEqual([4, 8, 6]);
    expect(trace?.right.cells[0]?.value).toBe(18);
  });

  test("may be their mean, or the first of them alone", () => {
    expect(at(sum("channels-averaged"))).toMatchObject({ reduced: 18, value: 6 });
    expect(at(sum("only-first-channel"))).toMatchObject({ terms: [{ value: 4 }], value: 4 });
    expect(sum("only-first-channel")?.differsAt).toEqual([0, 0, 0]);
  });
});
