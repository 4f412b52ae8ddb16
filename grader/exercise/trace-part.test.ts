import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { MistakeId } from "../mistakes.en";
import { partOf, sourceOf } from "../testing/exercise-source";
import { type Asking, traceIn } from "../testing/trace-in";
import { describeCell } from "../trace/describe-cell.en";
import type { CellTrace } from "../trace/trace";

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

test("of layers with weights the last is drawn, over what the others make", () => {
  const layers = "[{type: 'conv2d', weights: [[1, 1]]}, {type: 'relu'}, {type: 'maxPool2d', size: 2}]";
  const source = sourceOf([partOf("a", `activations(X, ${layers})`)], {
    given: { X: "[[1, 2, -9], [3, 4, 5]]" },
  });
  const trace = traceIn(source, "a", { mistakes: ["relu-forgotten"] });
  // Neighbours in a row added up: 3 −7, 7 9; ReLU makes 0 of −7. The largest is 9 either way.
  expect(trace?.right.inputs).toMatchObject([
    { name: "input of the last layer", grid: { values: [3, 0, 7, 9] } },
  ]);
  expect(trace?.presumed?.inputs[0]?.grid.values).toEqual([3, -7, 7, 9]);
  expect(trace?.right.cells).toMatchObject([{ reduce: "maximum", value: 9 }]);
  expect(trace?.differsAt).toBeNull();
});
