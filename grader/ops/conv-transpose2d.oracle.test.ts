import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transposed } from "../testing/convolution-arbitraries";
import { apply, unwrap } from "../testing/evaluate";
import { firstDifference } from "../testing/first-difference";
import { tfjsConvTranspose2d } from "../testing/tfjs-oracle";

describe("convTranspose2d", () => {
  it("agrees with tfjs, and refuses exactly the paddings that leave nothing", () => {
    fc.assert(
      fc.property(transposed, ({ x, filters, ...rest }) => {
        // tfjs has no outputPadding beside "same".
        const options = rest.padding === "same" ? { ...rest, outputPadding: [0, 0] as const } : rest;
        const result = apply("convTranspose2d", x, filters, options);
        if (!leavesCells([x.axis(0), x.axis(1)], [filters.axis(0), filters.axis(1)], options)) {
          expect(result).toMatchObject({ ok: false, issues: [{ code: "output-empty" }] });
          return;
        }
        expect(firstDifference(unwrap(result), tfjsConvTranspose2d(x, filters, options))).toBeNull();
      }),
      { numRuns: 400 },
    );
  });
});

type Pair = readonly [number, number];

/** Whether the full result, (n − 1) strides and one kernel, is longer than what is cut off. */
function leavesCells(
  image: Pair,
  size: Pair,
  options: { stride: Pair; padding: readonly [Pair, Pair] | "same"; outputPadding: Pair },
): boolean {
  const { stride, padding, outputPadding } = options;
  if (padding === "same") return true;
  return ([0, 1] as const).every(
    (axis) =>
      (image[axis] - 1) * stride[axis] + size[axis] + outputPadding[axis] >
      padding[axis][0] + padding[axis][1],
  );
}
