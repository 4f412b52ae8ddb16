import fc from "fast-check";
import { expect, test } from "vitest";
import { convolution } from "../../testing/convolution-arbitraries";
import { conv2d } from "../conv2d";
import { placeAt } from "./drawing";

test("the weights of a convolution stand in its filters where the trace says, turned or not", () => {
  fc.assert(
    fc.property(convolution, ({ x, filters, window, ...options }) => {
      const drawing = conv2d.trace?.([x, filters, { ...window, ...options }], [])?.drawing;
      if (!drawing) return;
      const [height, width, depth, outputs] = filters.shape;
      if (!height || !width || !depth || !outputs) throw new Error("a bank has four axes");
      const [strideY, strideX] = window.stride;
      const cells = drawing.shape[0] * drawing.shape[1] * drawing.shape[2];
      for (const flat of [0, cells - 1]) {
        const place = placeAt(drawing.shape, flat);
        const { terms } = drawing.cellAt(place);
        expect(terms).toHaveLength(height * width * depth);
        const [first] = terms;
        if (!first) throw new Error("no terms");
        for (const { from, weight } of terms) {
          const [row = 0, column = 0, channel = 0] = weight?.at ?? [];
          const value = filters.data[((row * width + column) * depth + channel) * outputs + place[2]];
          expect(weight?.value).toBe(value);
          // The tap over the first cell of the window, and as many steps on as the place in the kernel says.
          const [down, across] = options.flip ? [height - 1 - row, width - 1 - column] : [row, column];
          const group = Math.floor(place[2] / (outputs / options.groups));
          expect(from).toEqual([
            first.from[0] + down * window.dilation[0],
            first.from[1] + across * window.dilation[1],
            group * depth + channel,
          ]);
        }
        const { top = 0, left = 0 } = drawing.inputs[0]?.padding ?? {};
        expect(first.from.slice(0, 2)).toEqual([place[0] * strideY - top, place[1] * strideX - left]);
      }
    }),
  );
});
