import type { Layout } from "../conventions";
import { cellCount, type Shape } from "./shape";
import { Tensor } from "./tensor";

/**
 * For every cell of [C, H, W], row-major, its place among those of [H, W, C]. Shapes of other ranks have no channels to
 * move: their cells stay where they are.
 */
export function placesChannelsFirst(shape: Shape): readonly number[] {
  const [height, width, depth] = shape;
  if (height === undefined || width === undefined || depth === undefined || shape.length > 3)
    return Array.from({ length: cellCount(shape) }, (_, at) => at);
  const pixels = height * width;
  return Array.from({ length: pixels * depth }, (_, at) => (at % pixels) * depth + Math.floor(at / pixels));
}

/** [H, W, C] as [C, H, W]; other shapes stay. */
export const shapeChannelsFirst = (shape: Shape): Shape =>
  shape.length === 3 ? [...shape.slice(2), ...shape.slice(0, 2)] : shape;

/** [C, H, W] as [H, W, C]; other shapes stay. */
export const shapeChannelsLast = (shape: Shape): Shape =>
  shape.length === 3 ? [...shape.slice(1), ...shape.slice(0, 1)] : shape;

/** A tensor [H, W, C] as [C, H, W], and a bank of filters [kh, kw, Cin, Cout] as [Cout, Cin, kh, kw]. */
export function toChannelsFirst(tensor: Tensor): Tensor {
  if (tensor.shape.length === 4) return filtersFirst(tensor);
  const places = placesChannelsFirst(tensor.shape);
  const data = Float64Array.from(places, (place) => tensor.data[place] ?? Number.NaN);
  return new Tensor(shapeChannelsFirst(tensor.shape), data);
}

/** A tensor [C, H, W] as [H, W, C]; of any other rank it stays as it is. */
export function toChannelsLast(tensor: Tensor): Tensor {
  const shape = shapeChannelsLast(tensor.shape);
  const data = new Float64Array(tensor.data.length);
  for (const [at, place] of placesChannelsFirst(shape).entries()) data[place] = tensor.data[at] ?? Number.NaN;
  return new Tensor(shape, data);
}

function filtersFirst({ shape, data }: Tensor): Tensor {
  const [height = 1, width = 1, inputs = 1, outputs = 1] = shape;
  const moved = Float64Array.from(data.keys(), (at) => {
    const tap = at % (height * width);
    const channel = Math.floor(at / (height * width));
    return data[(tap * inputs + (channel % inputs)) * outputs + Math.floor(channel / inputs)] ?? Number.NaN;
  });
  return new Tensor([outputs, inputs, height, width], moved);
}

/** A tensor of the answer language as students see and write it. */
export const inLayout = (tensor: Tensor, layout: Layout): Tensor =>
  layout === "CHW" ? toChannelsFirst(tensor) : tensor;
