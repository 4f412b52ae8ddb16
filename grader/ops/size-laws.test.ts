import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tensor } from "../tensor/tensor";
import { image, poolingWindow } from "../testing/arbitraries";
import { convolution, depthwise, transposed } from "../testing/convolution-arbitraries";
import { apply, evaluate } from "../testing/evaluate";
import type { Value } from "./value";

const codes = (result: ReturnType<typeof apply>) =>
  result.ok ? null : result.issues.map(({ code }) => code);
const sizeOf = (filters: Tensor) => [filters.axis(0), filters.axis(1)];

/** What a layer announces must be what its operation computes, refusals included. */
function expectAnnounced(x: Tensor, layer: Value, computed: ReturnType<typeof apply>): void {
  const announced = apply("outputShape", [...x.shape], [layer]);
  if (!computed.ok || !announced.ok) {
    expect(codes(announced)).toEqual(codes(computed));
    return;
  }
  expect(announced.value).toEqual({ shape: [3], data: Float64Array.from(shapeOf(computed.value)) });
}

function shapeOf(value: Value): readonly number[] {
  if (typeof value !== "object" || !("shape" in value) || !("data" in value)) throw new Error("no tensor");
  const { shape } = value;
  return Array.isArray(shape) ? shape : [];
}

describe("the output's announced size is the size of the computed output", () => {
  it("conv2d", () => {
    fc.assert(
      fc.property(convolution, ({ x, filters, groups, window }) => {
        const layer = { type: "conv2d", filters: filters.axis(3), size: sizeOf(filters), groups, ...window };
        expectAnnounced(x, layer, apply("conv2d", x, filters, { groups, ...window }));
      }),
    );
  });

  it("depthwiseConv2d", () => {
    fc.assert(
      fc.property(depthwise, ({ x, filters, window }) => {
        const layer = {
          type: "depthwiseConv2d",
          multiplier: filters.axis(3),
          size: sizeOf(filters),
          ...window,
        };
        expectAnnounced(x, layer, apply("depthwiseConv2d", x, filters, { ...window }));
      }),
    );
  });

  it("convTranspose2d", () => {
    fc.assert(
      fc.property(transposed, ({ x, filters, ...options }) => {
        const layer = {
          type: "convTranspose2d",
          filters: filters.axis(3),
          size: sizeOf(filters),
          ...options,
        };
        expectAnnounced(x, layer, apply("convTranspose2d", x, filters, options));
      }),
    );
  });

  it("maxPool2d", () => {
    const depthImage = image.filter(({ shape }) => shape.length === 3);
    fc.assert(
      fc.property(depthImage, poolingWindow, (x, window) => {
        const computed = apply("maxPool2d", x, { ...window });
        // Arithmetic of shapes cannot see that a window lies in the padding alone.
        fc.pre(codes(computed)?.[0] !== "window-only-padding");
        expectAnnounced(x, { type: "maxPool2d", ...window }, computed);
      }),
    );
  });
});

describe("multiplyAdds", () => {
  /** One for every tap over every channel it reads, for every filter, at every position; counted one by one. */
  function countConvolution(positions: number, filters: Tensor): number {
    let count = 0;
    for (let position = 0; position < positions; position++) {
      for (let row = 0; row < filters.axis(0); row++) {
        for (let column = 0; column < filters.axis(1); column++) {
          for (let input = 0; input < filters.axis(2); input++) {
            for (let output = 0; output < filters.axis(3); output++) count++;
          }
        }
      }
    }
    return count;
  }

  it("counts what conv2d does", () => {
    fc.assert(
      fc.property(convolution, ({ x, filters, groups, window }) => {
        const computed = apply("conv2d", x, filters, { groups, ...window });
        fc.pre(computed.ok);
        if (!computed.ok) return;
        const [height = 0, width = 0] = shapeOf(computed.value);
        const layer = { type: "conv2d", filters: filters.axis(3), size: sizeOf(filters), groups, ...window };
        const announced = evaluate("multiplyAdds(shape, layer)", { shape: [...x.shape], layer });
        expect(announced).toBe(countConvolution(height * width, filters));
      }),
    );
  });

  it("counts what depthwiseConv2d does", () => {
    fc.assert(
      fc.property(depthwise, ({ x, filters, window }) => {
        const computed = apply("depthwiseConv2d", x, filters, { ...window });
        fc.pre(computed.ok);
        if (!computed.ok) return;
        const [height = 0, width = 0] = shapeOf(computed.value);
        const layer = {
          type: "depthwiseConv2d",
          multiplier: filters.axis(3),
          size: sizeOf(filters),
          ...window,
        };
        const announced = evaluate("multiplyAdds(shape, layer)", { shape: [...x.shape], layer });
        expect(announced).toBe(countConvolution(height * width, filters));
      }),
    );
  });

  it("counts one for each input cell and weight in convTranspose2d", () => {
    fc.assert(
      fc.property(transposed, ({ x, filters, stride }) => {
        const layer = { type: "convTranspose2d", filters: filters.axis(3), size: sizeOf(filters), stride };
        const announced = evaluate("multiplyAdds(shape, layer)", { shape: [...x.shape], layer });
        expect(announced).toBe(countConvolution(x.axis(0) * x.axis(1), filters));
      }),
    );
  });
});
