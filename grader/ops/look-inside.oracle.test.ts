import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eighth, length, pairUpTo, tensorOf } from "../testing/arbitraries";
import { convolution } from "../testing/convolution-arbitraries";
import { run } from "../testing/evaluate";
import { differenceOn } from "../testing/second-engine/difference-on";
import { fits } from "../testing/window";

const maps = fc
  .tuple(length(5), length(5), length(4))
  .chain((shape) => fc.record({ a: tensorOf(shape), g: tensorOf(shape) }));

describe("activations", () => {
  it("agrees with tfjs through convolution, rectification, pooling and a dense layer", () => {
    const drawn = convolution
      .filter(({ x, filters, window }) =>
        fits([x.axis(0), x.axis(1)], [filters.axis(0), filters.axis(1)], window),
      )
      .chain((one) =>
        fc.record({
          one: fc.constant(one),
          weights: tensorOf([one.filters.axis(3), 3]),
          bias: fc.array(eighth, { minLength: 3, maxLength: 3 }),
          pool: fc.constantFrom("globalAvgPool2d", "globalMaxPool2d"),
        }),
      );
    fc.assert(
      fc.property(drawn, ({ one, weights, bias, pool }) => {
        const { x, filters, groups, window } = one;
        const conv = { type: "conv2d", weights: filters, groups, bias: one.bias, ...window };
        const head = [{ type: "dropout" }, { type: "dense", weights, bias }, { type: "sigmoid" }];
        const layers = [conv, { type: "relu" }, { type: pool }, ...head];
        expect(differenceOn("activations(x, layers)", { x, layers })).toBeNull();
      }),
    );
  });

  it("agrees with tfjs through blocks of branches", () => {
    const block = fc.tuple(length(5), length(5), length(3)).chain(([height, width, depth]) =>
      fc.record({
        x: tensorOf([height, width, depth]),
        K: tensorOf([3, 3, depth, depth]),
        L: tensorOf([1, 1, depth, 2]),
        D: tensorOf([2, 2, depth, 2]),
      }),
    );
    const layers = `[
      {type: "add", branches: [[], [{type: "conv2d", weights: K, padding: 1}, {type: "relu"}]]},
      {type: "concat", branches: [
        [{type: "conv2d", weights: L}],
        [{type: "maxPool2d", size: 3, stride: 1, padding: 1}],
        [{type: "avgPool2d", size: 3, stride: 1, padding: "same", countIncludePad: false}],
        [{type: "depthwiseConv2d", weights: D, padding: "same"}]
      ]},
      {type: "flatten"}
    ]`;
    fc.assert(
      fc.property(block, (given) => {
        expect(differenceOn(`activations(x, ${layers})`, given)).toBeNull();
      }),
    );
  });

  it("has the shape that outputShape announces", () => {
    fc.assert(
      fc.property(convolution, ({ x, filters, groups, window }) => {
        const layers = [{ type: "conv2d", weights: filters, groups, ...window }, { type: "flatten" }];
        const size = [filters.axis(0), filters.axis(1)];
        const settings = [{ type: "conv2d", filters: filters.axis(3), size, groups, ...window }];
        const computed = run("sum(activations(x, layers) * 0 + 1)", { x, layers });
        const announced = run("coefficients(outputShape(shape, settings))", {
          shape: [...x.shape],
          settings,
        });
        if (computed.ok) expect(announced).toEqual(computed);
        else expect(announced.ok).toBe(false);
      }),
    );
  });
});

describe("Grad-CAM", () => {
  it("agrees with tfjs", () => {
    fc.assert(
      fc.property(maps, fc.boolean(), ({ a, g }, relu) => {
        expect(differenceOn("channelWeights(g)", { g })).toBeNull();
        expect(differenceOn("gradCam(a, g, {relu: relu})", { a, g, relu })).toBeNull();
      }),
    );
  });
});

describe("ascentStep", () => {
  const drawn = fc
    .record({ plane: pairUpTo(6, 1), size: pairUpTo(3, 1), depth: length(3) })
    .filter(({ plane, size }) => size[0] <= plane[0] && size[1] <= plane[1])
    .chain(({ plane, size, depth }) =>
      fc.record({ x: tensorOf([...plane, depth]), f: tensorOf([...size, depth]), rate: eighth }),
    );

  it("agrees with the gradient that tfjs finds by automatic differentiation", () => {
    fc.assert(
      fc.property(drawn, ({ x, f, rate }) => {
        expect(differenceOn("ascentStep(x, f, {rate: rate})", { x, f, rate })).toBeNull();
      }),
    );
  });

  it("raises the sum of the responses by the rate times the gradient's square", () => {
    fc.assert(
      fc.property(drawn, ({ x, f }) => {
        const responses = (of: string) => `sum(matchTemplate(${of}, f))`;
        const gained = run(`${responses("ascentStep(x, f, {rate: 1})")} - ${responses("x")}`, { x, f });
        const square = run("sum((ascentStep(x, f, {rate: 1}) - x) * (ascentStep(x, f, {rate: 1}) - x))", {
          x,
          f,
        });
        // Eighths: every product and sum is exact.
        expect(gained).toEqual(square);
      }),
    );
  });
});
