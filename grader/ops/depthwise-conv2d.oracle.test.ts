import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { depthwise } from "../testing/convolution-arbitraries";
import { apply, unwrap } from "../testing/evaluate";
import { firstDifference } from "../testing/first-difference";
import { tfjsDepthwiseConv2d } from "../testing/tfjs-oracle";
import { fits } from "../testing/window";

describe("depthwiseConv2d", () => {
  it("agrees with tfjs, and refuses exactly the kernels that do not fit", () => {
    fc.assert(
      fc.property(depthwise, ({ x, filters, bias, flip, padValue, window }) => {
        const result = apply("depthwiseConv2d", x, filters, { ...window, bias, flip, padValue });
        if (!fits([x.axis(0), x.axis(1)], [filters.axis(0), filters.axis(1)], window)) {
          expect(result).toMatchObject({ ok: false, issues: [{ code: "kernel-too-large" }] });
          return;
        }
        const expected = tfjsDepthwiseConv2d(x, filters, { ...window, bias, flip, padValue });
        expect(firstDifference(unwrap(result), expected)).toBeNull();
      }),
      { numRuns: 400 },
    );
  });
});
