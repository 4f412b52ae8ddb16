import { issue } from "../issue";
import { ok, refuse } from "../result";
import { cellCount, formatShape, type Shape, sameShape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { anyTensor, MAX_TENSOR_CELLS, numbers, shape, tensorList, wholeNumber } from "./argument-type";
import { concatMistakes } from "./mistakes/concat";
import { defineOperation, required } from "./operation";
import { drawJoined, drawMoved } from "./trace/draw-moved";
import { flatPlace, placeAt, planeOf } from "./trace/drawing";

const anyX = { x: required(anyTensor, "A tensor of any shape.") };

/** The same cells in row-major order under another shape of equally many cells. */
export const reshape = defineOperation({
  name: "reshape",
  summary: "The same cells, in reading order, in another shape.",
  positional: { ...anyX, shape: required(shape({ unlimited: false }), "Lengths of the new axes.") },
  options: {},
  compute: (read) =>
    cellCount(read.shape) === read.x.data.length
      ? ok(new Tensor(read.shape, read.x.data))
      : refuse(shapesDiffer("reshape", read.x.shape, read.shape)),
  trace: (read) => (cellCount(read.shape) === read.x.data.length ? drawReshaped(read.x, read.shape) : null),
});

/** All cells in row-major order as a vector. */
export const flatten = defineOperation({
  name: "flatten",
  summary: "All cells in reading order as a vector; channels vary fastest.",
  positional: anyX,
  options: {},
  compute: ({ x }) => ok(new Tensor([x.data.length], x.data)),
  trace: ({ x }) => drawReshaped(x, [x.data.length]),
});

/** Rows and columns exchanged: `[H, W]` to `[W, H]`, `[H, W, C]` to `[W, H, C]`. */
export const transpose = defineOperation({
  name: "transpose",
  summary: "Exchanges rows and columns; channels stay.",
  positional: {
    x: required(numbers("a matrix [H, W] or an image [H, W, C]", [2, 3]), "A matrix or an image."),
  },
  options: {},
  compute: ({ x }) => {
    const [height, width, depth] = [x.axis(0), x.axis(1), x.axis(2)];
    const data = new Float64Array(x.data.length);
    for (let cell = 0; cell < height * width; cell++) {
      const [row, column] = [Math.floor(cell / width), cell % width];
      data.set(x.data.subarray(cell * depth, (cell + 1) * depth), (column * height + row) * depth);
    }
    return ok(new Tensor([width, height, ...x.shape.slice(2)], data));
  },
  trace: ({ x }) =>
    drawMoved(x, [x.axis(1), x.axis(0), x.axis(2)], ([row, column, depth]) => [column, row, depth]),
});

/** Channel `c`, counted from 0, of an image `[H, W, C]` as a matrix `[H, W]`. */
export const channel = defineOperation({
  name: "channel",
  summary: "One channel of an image, counted from 0.",
  positional: {
    x: required(numbers("an image [H, W, C]", [3]), "The image, [H, W, C]."),
    c: required(wholeNumber(0), "Which channel, counted from 0."),
  },
  options: {},
  compute: ({ x, c }) => {
    const depth = x.axis(2);
    if (c >= depth) return refuse(issue("index-outside", { index: c, length: depth }));
    return ok(
      new Tensor(
        x.shape.slice(0, 2),
        x.data.filter((_, at) => at % depth === c),
      ),
    );
  },
  trace: ({ x, c }) =>
    c < x.axis(2) ? drawMoved(x, [x.axis(0), x.axis(1), 1], ([row, column]) => [row, column, c]) : null,
});

/** Matrices `[H, W]` of equal size as the channels of one image `[H, W, C]`. */
export const stack = defineOperation({
  name: "stack",
  summary: "Matrices of equal size as the channels of one image.",
  positional: { items: required(tensorList, "The matrices, in the order of their channels.") },
  options: {},
  mistakes: concatMistakes,
  compute: ({ items }) => joinChannels("stack", items, 2),
  trace: ({ items }) => (joinable(items, 2) ? drawJoined(items) : null),
});

/** Images `[H, W, Ci]` of equal height and width, their channels one after the other. */
export const concat = defineOperation({
  name: "concat",
  summary: "Images side by side along the channels.",
  positional: { items: required(tensorList, "The images, [H, W] or [H, W, C].") },
  options: {},
  mistakes: concatMistakes,
  compute: ({ items }) => joinChannels("concat", items, 3),
  trace: ({ items }) => (joinable(items, 3) ? drawJoined(items) : null),
});

const drawReshaped = (x: Tensor, axes: Shape) => {
  const [from, to] = [planeOf(x), planeOf({ shape: axes })];
  return axes.length > 3 ? null : drawMoved(x, to, (cell) => placeAt(from, flatPlace(to, cell)));
};

const joinable = (items: readonly Tensor[], mostAxes: number) => unlikeFirst(items, mostAxes) === undefined;

/** An item that is no image of the first one's height and width. */
const unlikeFirst = (items: readonly Tensor[], mostAxes: number) =>
  items.find(
    ({ shape: axes }) =>
      !sameShape(axes.slice(0, 2), items[0]?.shape.slice(0, 2) ?? []) ||
      axes.length > mostAxes ||
      axes.length < 2,
  );

function joinChannels(operation: string, items: readonly Tensor[], mostAxes: number) {
  const [first] = items;
  if (!first) throw new Error(`${operation}: tensorList reads no empty list`);
  const plane = first.shape.slice(0, 2);
  const other = unlikeFirst(items, mostAxes);
  if (other) return refuse(shapesDiffer(operation, first.shape, other.shape));
  const depth = items.reduce((total, item) => total + item.axis(2), 0);
  const cells = cellCount(plane) * depth;
  if (cells > MAX_TENSOR_CELLS) return refuse(issue("tensor-too-large", { cells, limit: MAX_TENSOR_CELLS }));
  const data = new Float64Array(cells);
  let offset = 0;
  for (const item of items) {
    const width = item.axis(2);
    item.data.forEach((value, at) => {
      data[Math.floor(at / width) * depth + offset + (at % width)] = value;
    });
    offset += width;
  }
  return ok(new Tensor([...plane, depth], data));
}

const shapesDiffer = (operation: string, left: Shape, right: Shape) =>
  issue("shapes-differ", { operation, left: formatShape(left), right: formatShape(right) });
