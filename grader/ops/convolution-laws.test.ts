import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Tensor } from "../tensor/tensor";
import { image, poolingWindow, tensorOf, whole } from "../testing/arbitraries";
import { convolution } from "../testing/convolution-arbitraries";
import { evaluate, run } from "../testing/evaluate";
import { firstDifference } from "../testing/first-difference";
import { toJson } from "./to-json";

/** Two images and two banks of filters of one shape each, and windows that fit. */
const twins = convolution.chain((drawn) =>
  fc.record({
    drawn: fc.constant(drawn),
    x: tensorOf(drawn.x.shape, whole),
    y: tensorOf(drawn.x.shape, whole),
    f: tensorOf(drawn.filters.shape, whole),
    g: tensorOf(drawn.filters.shape, whole),
    a: whole,
    b: whole,
  }),
);

/** Both programs refused alike, or equal in every cell: whole numbers leave no room for rounding. */
function expectSame(left: ReturnType<typeof run>, right: ReturnType<typeof run>): void {
  if (!left.ok || !right.ok) {
    expect([left.ok, right.ok]).toEqual([false, false]);
    return;
  }
  expect(firstDifference(left.value, right.value, 0)).toBeNull();
}

describe("conv2d", () => {
  it("is linear in the image", () => {
    fc.assert(
      fc.property(twins, ({ drawn: { window, groups, flip }, ...given }) => {
        const all = { ...given, options: { ...window, groups, flip } };
        const together = run("conv2d(a * x + b * y, f, options)", all);
        expectSame(together, run("a * conv2d(x, f, options) + b * conv2d(y, f, options)", all));
      }),
    );
  });

  it("is linear in the filters", () => {
    fc.assert(
      fc.property(twins, ({ drawn: { window, groups, flip }, ...given }) => {
        const all = { ...given, options: { ...window, groups, flip } };
        const together = run("conv2d(x, a * f + b * g, options)", all);
        expectSame(together, run("a * conv2d(x, f, options) + b * conv2d(x, g, options)", all));
      }),
    );
  });

  it("adds its bias once to every position", () => {
    fc.assert(
      fc.property(twins, ({ drawn: { window, groups }, ...given }) => {
        const all = {
          ...given,
          options: { ...window, groups },
          biased: { ...window, groups, bias: given.a },
        };
        expectSame(run("conv2d(x, f, biased)", all), run("conv2d(x, f, options) + a", all));
      }),
    );
  });

  it("with flip undoes a kernel that was turned by hand", () => {
    const kernel = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
    const case_ = fc.tuple(
      tensorOf([5, 6], whole),
      kernel.chain((size) => tensorOf(size, whole)),
    );
    fc.assert(
      fc.property(case_, ([x, f]) => {
        // Read backwards, a matrix is turned by 180°.
        const turned = new Tensor(f.shape, f.data.toReversed());
        expectSame(run("conv2d(x, turned, {flip: true})", { x, turned }), run("conv2d(x, f)", { x, f }));
        expectSame(run("conv2d(x, f, {flip: true})", { x, f }), run("conv2d(x, turned)", { x, turned }));
      }),
    );
  });

  it("with an identity kernel, of any odd size, gives the image back", () => {
    const odd = fc.constantFrom(1, 3, 5);
    fc.assert(
      fc.property(tensorOf([4, 5], whole), odd, odd, (x, height, width) => {
        const f = new Tensor([height, width], new Float64Array(height * width));
        f.data[(height * width - 1) / 2] = 1;
        expect(evaluate('conv2d(x, f, {padding: "same"})', { x, f })).toEqual(toJson(x));
      }),
    );
  });

  it("with a 1 × 1 identity bank gives every channel back", () => {
    fc.assert(
      fc.property(tensorOf([3, 4, 5], whole), (x) => {
        expect(evaluate("conv2d(x, reshape(identity(5), [1, 1, 5, 5]))", { x })).toEqual(toJson(x));
      }),
    );
  });
});

describe("pooling", () => {
  it("never finds an average above the maximum or below the minimum", () => {
    fc.assert(
      fc.property(image, poolingWindow, (x, { dilation: _, ...options }) => {
        const given = { x, options, real: { ...options, countIncludePad: false } };
        const above = run("min(maxPool2d(x, options) - avgPool2d(x, real))", given);
        const below = run("min(avgPool2d(x, real) + maxPool2d(-x, options))", given);
        if (!above.ok || !below.ok) {
          expect([above.ok, below.ok]).toEqual([false, false]);
          return;
        }
        // Averages of eighths are not exact.
        expect(above.value).toBeGreaterThanOrEqual(-1e-12);
        expect(below.value).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it("over the whole image is global pooling", () => {
    fc.assert(
      fc.property(tensorOf([4, 3, 2], whole), (x) => {
        expectSame(run("maxPool2d(x, {size: [4, 3]})[0][0]", { x }), run("globalMaxPool2d(x)", { x }));
        expectSame(
          run("round(avgPool2d(x, {size: [4, 3]})[0][0], 9)", { x }),
          run("round(globalAvgPool2d(x), 9)", { x }),
        );
      }),
    );
  });
});
