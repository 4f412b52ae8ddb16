import { ok, type Result } from "../../result";
import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import type { Effort } from "../effort";
import { gatherWindows } from "../gather-windows";
import { withinBudget } from "../geometry";
import { readBias } from "../read-bias";
import { drawConvolution } from "../trace/draw-convolution";
import { turnFilters } from "../turn-filters";
import type { Value } from "../value";
import { geometryOf, type SlidingArguments } from "./sliding";

interface Arguments extends SlidingArguments {
  readonly groups: number;
  readonly bias: Tensor | null;
  readonly flip: boolean;
  readonly padValue: number;
}

/** Looking at one product takes about as long as this many multiply-adds of a convolution. */
const PRODUCT_COST = 4;

/** A convolution that keeps the largest product under the window instead of their sum; the padding gives products as well. */
export const largestProduct: DeclaredMistake<Arguments> = {
  id: "maximum-of-products",
  compute: (read, effort) => (read.filters.data.length > read.filters.axis(3) ? largest(read, effort) : null),
  trace: (read) => {
    const { x, filters, groups, flip, padValue: fill } = read;
    const [geometry, bias] = [geometryOf(read), readBias("conv2d", read.bias, filters.axis(3))];
    const fits = x.axis(2) === filters.axis(2) * groups && filters.axis(3) % groups === 0;
    if (!geometry || !bias.ok || !fits || filters.data.length === filters.axis(3)) return null;
    const drawn = { x, filters, geometry, groups, bias: bias.value, flip, fill };
    return drawConvolution(drawn, "maximum");
  },
};

function largest(read: Arguments, effort: Effort): Result<Value> | null {
  const { x, filters, groups, padValue } = read;
  const [depth, outputs] = [filters.axis(2), filters.axis(3)];
  const [geometry, bias] = [geometryOf(read), readBias("conv2d", read.bias, outputs)];
  if (!geometry || !bias.ok || x.axis(2) !== depth * groups || outputs % groups !== 0) return null;
  const [height, width] = [geometry.rows.output, geometry.columns.output];
  const taps = filters.data.length / outputs;
  const affordable = withinBudget(
    height * width * outputs,
    height * width * outputs * taps * PRODUCT_COST,
    effort,
  );
  if (!affordable.ok) return affordable;
  const kernels = read.flip ? turnFilters(filters) : filters;
  const window = new Float64Array(taps);
  const data = new Float64Array(height * width * outputs);
  for (let position = 0; position < height * width; position++) {
    for (let group = 0; group < groups; group++) {
      const gathering = {
        image: x,
        geometry,
        channel: group * depth,
        depth,
        first: position,
        rows: 1,
        padValue,
      };
      gatherWindows(gathering, window);
      for (let at = (group * outputs) / groups; at < ((group + 1) * outputs) / groups; at++) {
        let most = Number.NEGATIVE_INFINITY;
        window.forEach((value, tap) => {
          most = Math.max(most, value * (kernels.data[tap * outputs + at] ?? 0));
        });
        data[position * outputs + at] = most + (bias.value?.[at] ?? 0);
      }
    }
  }
  const flat = x.shape.length === 2 && filters.shape.length === 2;
  return ok(new Tensor(flat ? [height, width] : [height, width, outputs], data));
}
