import type { Tensor } from "../../tensor/tensor";
import type { CellTrace, TraceTerm } from "../../trace/trace";
import { RELU } from "./draw-cells";
import { cellFrom, type Drawing, plainInput, plainTerm } from "./drawing";

/** One number for every channel of an image, from all of its cells: `[H, W(, C)]` to a row of C. */
export function drawChannels(argument: string, x: Tensor, reduce: CellTrace["reduce"]): Drawing {
  const [width, channels] = [x.axis(1), x.axis(2)];
  return {
    inputs: [plainInput(argument, x)],
    shape: [1, channels, 1],
    windowed: false,
    cellAt: (cell) => {
      const terms = Array.from({ length: x.axis(0) * width }, (_, pixel) =>
        plainTerm(
          0,
          [Math.floor(pixel / width), pixel % width, cell[1]],
          x.data[pixel * channels + cell[1]] ?? 0,
        ),
      );
      return cellFrom({ cell, terms, reduce });
    },
  };
}

/** Feature maps `[H, W, C]`, each times its weight, added up, and negative sums cut to 0 where `relu`. */
export function drawWeightedMaps(maps: Tensor, weights: Float64Array, relu: boolean): Drawing {
  const [height, width, channels] = [maps.axis(0), maps.axis(1), maps.axis(2)];
  return {
    inputs: [plainInput("activations", maps)],
    shape: [height, width, 1],
    windowed: false,
    cellAt: (cell) => {
      const [row, column] = cell;
      const terms = Array.from({ length: channels }, (_, channel): TraceTerm => {
        const value = maps.data[(row * width + column) * channels + channel] ?? 0;
        const weight = { at: [0, 0, channel] as const, value: weights[channel] ?? 0 };
        return { input: 0, from: [row, column, channel], value, weight, result: value * weight.value };
      });
      return cellFrom({ cell, terms, reduce: "sum", steps: relu ? [RELU] : [] });
    },
  };
}
