import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Tensor } from "../tensor/tensor";
import { image, poolingWindow } from "../testing/arbitraries";
import { apply, unwrap } from "../testing/evaluate";
import { firstDifference } from "../testing/first-difference";
import { tfjsAvgPool2d, tfjsMaxPool2d } from "../testing/tfjs-pool-oracle";
import { inTfjs, toImage } from "../testing/tfjs-run";
import { fits, type PoolingWindow } from "../testing/window";
import type { Value } from "./value";

const NO_DILATION = [1, 1] as const;
const planeOf = (x: Tensor) => [x.axis(0), x.axis(1)] as const;

/** tfjs always answers [H, W, C]; a matrix comes back as a matrix. */
const likeInput = (x: Tensor, result: Tensor): Tensor =>
  x.shape.length === 2 ? new Tensor(result.shape.slice(0, 2), result.data) : result;

/** What must come of pooling: tfjs' result, or the code of the refusal. */
function outcome(x: Tensor, window: PoolingWindow, expected: () => Tensor): string | Tensor {
  if (!fits(planeOf(x), window.size, window)) return "kernel-too-large";
  // A maximum over padding alone is −Infinity.
  if (!tfjsMaxPool2d(x, window).data.every(Number.isFinite)) return "window-only-padding";
  return likeInput(x, expected());
}

function expectOutcome(result: ReturnType<typeof apply>, expected: string | Tensor): void {
  if (typeof expected === "string") {
    expect(result).toMatchObject({ ok: false, issues: [{ code: expected }] });
    return;
  }
  expect(firstDifference(unwrap(result), expected)).toBeNull();
}

describe("maxPool2d", () => {
  it("agrees with tfjs under every stride, padding, dilation and rounding, negative images included", () => {
    fc.assert(
      fc.property(image, poolingWindow, fc.boolean(), (drawn, window, negative) => {
        const x = negative
          ? new Tensor(
              drawn.shape,
              drawn.data.map((value) => -1 - Math.abs(value)),
            )
          : drawn;
        const expected = outcome(x, window, () => tfjsMaxPool2d(x, window));
        expectOutcome(apply("maxPool2d", x, { ...window }), expected);
      }),
      { numRuns: 600 },
    );
  });
});

describe("avgPool2d", () => {
  it.each([true, false])("agrees with tfjs when countIncludePad is %s", (countIncludePad) => {
    fc.assert(
      fc.property(image, poolingWindow, (x, drawn) => {
        const window = { ...drawn, dilation: NO_DILATION };
        const expected = outcome(x, window, () => tfjsAvgPool2d(x, window, countIncludePad));
        const { dilation: _, ...options } = window;
        expectOutcome(apply("avgPool2d", x, { ...options, countIncludePad }), expected);
      }),
      { numRuns: 600 },
    );
  });
});

describe("global pooling", () => {
  const reductions = {
    globalAvgPool2d: (x: Tensor) => inTfjs(() => toImage(x).mean([0, 1])),
    globalMaxPool2d: (x: Tensor) => inTfjs(() => toImage(x).max([0, 1])),
  };

  it.each(Object.entries(reductions))("%s agrees with tfjs", (operation, expected) => {
    fc.assert(
      fc.property(image, (x) => {
        const result = apply(operation, x);
        const found: Value = x.shape.length === 2 ? [unwrap(result)] : unwrap(result);
        expect(firstDifference(found, expected(x))).toBeNull();
      }),
    );
  });
});
