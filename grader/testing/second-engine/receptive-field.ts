import type { ValueRecord } from "../../ops/value";
import { tf } from "../tfjs";
import { extent, type PoolingWindow } from "../window";
import { branchesOf } from "./layer-arithmetic";
import { lengthAfter, windowOf } from "./layer-window";

/** One axis [1, L, 1, 1] on its way through layers: its length behind them, and which inputs a mask of outputs saw. */
interface View {
  readonly length: number;
  readonly back: (seen: tf.Tensor4D) => tf.Tensor4D;
}

const MOST_CELLS = 2 ** 20;

/**
 * Cells of the input behind one cell in the middle of the output, found by sending a single 1 back through the layers:
 * the input is made longer until what lights up keeps away from its ends.
 */
export function fieldAlong(layers: readonly ValueRecord[], axis: 0 | 1): number {
  const stride = strideOf(layers, axis);
  for (let input = 64 * stride; input <= MOST_CELLS; input *= 2) {
    const view = viewOf(layers, input, axis);
    if (view.length < 1) continue;
    const lit = tf.tidy(() => view.back(oneCell(view.length)).dataSync());
    const places = Array.from(lit).flatMap((value, at) => (value > 0 ? [at] : []));
    const [first = 0, last = input] = [places[0], places.at(-1)];
    if (first > input / 4 && last < (input * 3) / 4) return last - first + 1;
  }
  throw new Error("the receptive field is too large to be lit up");
}

const oneCell = (length: number): tf.Tensor4D =>
  tf
    .oneHot(tf.tensor1d([Math.floor(length / 2)], "int32"), length)
    .toFloat()
    .as4D(1, length, 1, 1);

function strideOf(layers: readonly ValueRecord[], axis: 0 | 1): number {
  return layers.reduce((product, layer) => {
    const [branch] = layer.branches === undefined ? [] : branchesOf(layer);
    return product * (branch ? strideOf(branch, axis) : (windowOf(layer)?.stride[axis] ?? 1));
  }, 1);
}

function viewOf(layers: readonly ValueRecord[], length: number, axis: 0 | 1): View {
  let view: View = { length, back: (seen) => seen };
  for (const layer of layers) {
    const [before, after] = [view, viewThrough(layer, view.length, axis)];
    view = { length: after.length, back: (seen) => before.back(after.back(seen)) };
  }
  return view;
}

function viewThrough(layer: ValueRecord, length: number, axis: 0 | 1): View {
  if (layer.branches !== undefined) return viewOfBranches(layer, length, axis);
  const window = windowOf(layer);
  if (!window) return { length, back: (seen) => seen };
  return { length: lengthAfter(length, window, axis), back: (seen) => sent(seen, length, window, axis) };
}

function viewOfBranches(layer: ValueRecord, length: number, axis: 0 | 1): View {
  const views = branchesOf(layer).map((branch) => viewOf(branch, length, axis));
  const [first] = views;
  if (!first || views.some((view) => view.length !== first.length))
    throw new Error("branches of one block leave equally many cells");
  return { length: first.length, back: (seen) => tf.step(tf.addN(views.map((view) => view.back(seen)))) };
}

/** The gradient of a convolution with ones, and of it only where it is not 0: nothing overflows, nothing vanishes. */
function sent(seen: tf.Tensor4D, length: number, window: PoolingWindow, axis: 0 | 1): tf.Tensor4D {
  const [size, stride, dilation] = [window.size[axis], window.stride[axis], window.dilation[axis]];
  const taps = Array.from({ length: extent(size, dilation) }, (_, at) => (at % dilation === 0 ? 1 : 0));
  const kernel = tf.tensor4d(taps, [taps.length, 1, 1, 1]);
  const { padding } = window;
  const [before, after] = padding === "same" ? [0, 0] : padding[axis];
  const around = length + before + after;
  const mode = padding === "same" ? "same" : "valid";
  const lit = tf.conv2dTranspose(seen, kernel, [1, around, 1, 1], [stride, 1], mode);
  return tf.step(tf.slice4d(lit, [0, before, 0, 0], [1, length, 1, 1]));
}
