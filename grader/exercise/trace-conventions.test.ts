import { describe, expect, test } from "vitest";
import type { DeclaredConventions } from "../conventions";
import type { MistakeId } from "../mistakes.en";
import { partOf, sourceOf } from "../testing/exercise-source";
import { traceIn } from "../testing/trace-in";

const GIVEN = {
  X: "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]",
  K: "[[1, 2], [3, 4]]",
};

/** The picture of one answer program, under the conventions of a course. */
const drawn = (program: string, conventions: DeclaredConventions, mistakes: readonly MistakeId[] = []) =>
  traceIn(sourceOf([partOf("r", program)], { given: GIVEN }), "r", { conventions, mistakes });

describe("the picture follows the conventions", () => {
  test("a kernel that is turned lies turned, and as it is printed beside it", () => {
    const trace = drawn("conv2d(X, K)", { kernel: "flipped" }, ["kernel-flipped"]);
    // The first window holds 1 2 4 5. Turned: 1·4 + 2·3 + 4·2 + 5·1 = 23; as printed: 1·1 + 2·2 + 4·3 + 5·4 = 37.
    const weights = (side: "right" | "presumed") =>
      trace?.[side]?.cells[0]?.terms.map(({ weight }) => weight?.value);
    expect([weights("right"), weights("presumed")]).toEqual([
      [4, 3, 2, 1],
      [1, 2, 3, 4],
    ]);
    expect([trace?.right.cells[0]?.value, trace?.presumed?.cells[0]?.value]).toEqual([23, 37]);
    expect(trace?.differsAt).toEqual([0, 0, 0]);
  });

  test.each(["conv2d(X, K, {padding: 1})", "depthwiseConv2d(X, K, {padding: 1})"])(
    "what stands in the padding of %s is drawn there, and zeros beside it",
    (program) => {
      const trace = drawn(program, { padValue: 2 }, ["padded-with-zeros"]);
      // The corner's window holds three cells of the padding and the 1: 2·1 + 2·2 + 2·3 + 1·4 = 16; with zeros 4.
      expect([trace?.right.inputs[0]?.fill, trace?.presumed?.inputs[0]?.fill]).toEqual([2, 0]);
      expect([trace?.right.cells[0]?.value, trace?.presumed?.cells[0]?.value]).toEqual([16, 4]);
    },
  );

  test("a product with the padding may be the largest", () => {
    const trace = drawn("conv2d(X, K, {padding: 1})", { padValue: 2 }, ["maximum-of-products"]);
    // 2·1, 2·2, 2·3 and 1·4.
    expect(trace?.presumed?.cells[0]).toMatchObject({ reduce: "maximum", value: 6 });
  });

  test.each(["maxPool2d(X, {size: 2})", 'activations(X, [{type: "maxPool2d", size: 2}])'])(
    "a last window that is kept in %s is drawn, and left out beside it",
    (program) => {
      const trace = drawn(program, { pooling: "ceil" }, ["last-window-dropped"]);
      // 5 6; 8 9 with the windows that hang over, 5 alone without.
      expect(trace?.right.output).toEqual({ shape: [2, 2, 1], values: [5, 6, 8, 9] });
      expect(trace?.right.cells[3]?.terms.map(({ value }) => value)).toEqual([9]);
      expect(trace?.presumed?.output).toEqual({ shape: [1, 1, 1], values: [5] });
    },
  );

  test("an image climbs along the turned filter", () => {
    const trace = drawn("ascentStep(X, K, {rate: 1})", { kernel: "flipped" });
    // Over the corner lies one tap only, of the turned kernel the 4: 1 + 4.
    expect(trace?.right.cells[0]?.value).toBe(5);
    expect(trace?.right.output.values[0]).toBe(5);
  });

  test("a call that says otherwise is drawn as it says", () => {
    const trace = drawn("conv2d(X, K, {padding: 1, padValue: 0, flip: false})", {
      kernel: "flipped",
      padValue: 2,
    });
    expect(trace?.right.inputs[0]?.fill).toBe(0);
    expect(trace?.right.cells[0]?.value).toBe(4);
  });

  test("channels that students write first are drawn last", () => {
    const stacked = "stack([X, 10 * X])";
    const trace = drawn(stacked, { layout: "channels-first" });
    expect(trace?.right.output).toMatchObject({ shape: [3, 3, 2] });
    expect(trace?.right.output.values.slice(0, 4)).toEqual([1, 10, 2, 20]);
  });
});
