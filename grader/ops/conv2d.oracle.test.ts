import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellCount } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { convolution } from "../testing/convolution-arbitraries";
import { apply, unwrap } from "../testing/evaluate";
import { firstDifference } from "../testing/first-difference";
import { tfjsConv2d } from "../testing/tfjs-oracle";
import { fits } from "../testing/window";

describe("conv2d", () => {
  it("agrees with tfjs, and refuses exactly the kernels that do not fit", () => {
    fc.assert(
      fc.property(convolution, ({ x, filters, groups, bias, flip, padValue, window }) => {
        const result = apply("conv2d", x, filters, { ...window, groups, bias, flip, padValue });
        if (!fits([x.axis(0), x.axis(1)], [filters.axis(0), filters.axis(1)], window)) {
          expect(result).toMatchObject({ ok: false, issues: [{ code: "kernel-too-large" }] });
          return;
        }
        const expected = tfjsConv2d(x, filters, { ...window, groups, bias, flip, padValue });
        expect(firstDifference(unwrap(result), expected)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it("agrees with tfjs on an image too large to be gathered at once", () => {
    // 64 · 64 positions of 3 · 3 · 16 taps are more than twice what is held at a time.
    const cell = (at: number) => ((at * 37) % 65) / 8 - 4;
    const fill = (shape: readonly number[]) =>
      new Tensor(
        shape,
        Float64Array.from({ length: cellCount(shape) }, (_, at) => cell(at)),
      );
    const [x, filters] = [fill([64, 64, 16]), fill([3, 3, 16, 5])];
    const window = { stride: [1, 1], padding: "same", dilation: [1, 1] } as const;
    const result = apply("conv2d", x, filters, window);
    const expected = tfjsConv2d(x, filters, { ...window, groups: 1, bias: [0], flip: false, padValue: 0 });
    expect(firstDifference(unwrap(result), expected)).toBeNull();
  });
});
