import { describe, expect, test } from "vitest";
import { parseProgram } from "../language/parse-program";
import type { Value } from "../ops/value";
import { values } from "../testing/evaluate";
import { codesIn, valueIn } from "../testing/outcome";
import { lintPart } from "./lint-part";
import { predictions } from "./predictions";

const given = values({
  x: "[[1, 2, 3], [4, 5, 6], [7, 8, 10]]",
  laplacian: "[[0, 1, 0], [1, -4, 1], [0, 1, 0]]",
});
const predict = (text: string, more: Readonly<Record<string, Value>> = {}) =>
  predictions(valueIn(parseProgram(text)), new Map(Object.entries({ ...given, ...more })));
const lint = (text: string) => lintPart(valueIn(predict(text)));

const FLIPS = [
  "kernel-flipped",
  "kernel-mirrored-horizontally",
  "kernel-mirrored-vertically",
  "kernel-transposed",
];

describe("the lint of a part", () => {
  test.each(["conv2d(x, laplacian)", "conv2d(x, ones([2, 2]))", "conv2d(x, ones([3, 3]), {padding: 1})"])(
    "%s hides every flip",
    (text) => {
      expect(lint(text).hidden).toEqual(expect.arrayContaining(FLIPS));
    },
  );

  test("stride 1 gives no occasion for mistakes with strides", () => {
    const { hidden, shown } = lint("conv2d(x, laplacian, {padding: 1})");
    for (const id of ["stride-ignored", "stride-one-axis", "stride-offset"])
      expect([...hidden, ...shown]).not.toContain(id);
  });

  test("three channels under 3 × 3 filters confuse a kernel of one channel with a kernel of k weights", () => {
    // 3 · 3 · 1 · 16 + 16 = 160 = 3 · 3 · 16 + 16, one factor 3 forgotten or the other.
    const { confusable } = lint('parameters([32, 32, 3], [{type: "conv2d", filters: 16, size: 3}])');
    expect(confusable).toContainEqual(["input-channels-forgotten", "kernel-not-squared"]);
  });

  test("three channels of their own tell them apart", () => {
    const { confusable } = lint('parameters([32, 32, 4], [{type: "conv2d", filters: 16, size: 3}])');
    expect(confusable.flat()).not.toContain("kernel-not-squared");
  });

  test("mistakes that lead nowhere are neither hidden nor shown", () => {
    // The second summand has the right size only while the first keeps its padding.
    const { hidden, shown } = lint("conv2d(x, laplacian, {padding: 1}) + x");
    expect([...hidden, ...shown]).not.toContain("padding-ignored");
    expect(valueIn(predict("conv2d(x, laplacian, {padding: 1}) + x")).mistakes).toContainEqual({
      mistake: "padding-ignored",
      predicted: expect.objectContaining({ ok: false }),
    });
  });

  test("a part that computes nothing invites nothing", () => {
    expect(lint("x + 1")).toEqual({ hidden: [], shown: [], confusable: [] });
  });

  test("a mistake is made at all calls that invite it", () => {
    // 1 + 10·2 and 2 + 10·3 squared in their order; both turned: 12 and 23.
    const found = valueIn(predict("conv2d(row, f) * conv2d(row, f)", { row: [[1, 2, 3]], f: [[1, 10]] }));
    const flipped = found.mistakes.find(({ mistake }) => mistake === "kernel-flipped");
    expect(flipped && valueIn(flipped.predicted)).toMatchObject({ data: Float64Array.of(144, 529) });
  });

  test("a long program leaves steps for every mistake", () => {
    // 900 literals, and half a hundred mistakes: 45,000 steps, of which one evaluation may take 20,000.
    const rows = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 30 }, (_, column) => row * column),
    );
    const found = valueIn(predict(`conv2d(${JSON.stringify(rows)}, [[1, 2], [3, 4]], {padding: 1})`));
    expect(found.mistakes.filter(({ predicted }) => !predicted.ok)).toEqual([]);
  });

  test("what has no value has no predictions", () => {
    expect(codesIn(predict("conv2d(x, nothing)"))).toEqual(["unknown-name"]);
  });
});
