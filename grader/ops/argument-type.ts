import { cellCount, type Shape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { asTensor, isList, isRecord, type Value, type ValueRecord } from "./value";

/** How one kind of argument is read. `read` gives undefined for a value that does not fit. */
export interface ArgumentType<T> {
  /** What the argument must be, for messages and documentation: "a whole number of at least 1". */
  readonly expected: string;
  readonly read: (value: Value) => T | undefined;
}

/** [vertical, horizontal] */
export type Pair = readonly [number, number];

/** Every row and every column: the default of strides and dilations. */
export const ONE_BY_ONE: Pair = [1, 1];

/** Most cells any value of a program may hold. */
export const MAX_TENSOR_CELLS = 1_000_000;

const isWhole = (value: unknown, least: number): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= least;

export const wholeNumber = (least: number): ArgumentType<number> => ({
  expected: `a whole number of at least ${least}`,
  read: (value) => (isWhole(value, least) ? value : undefined),
});

/** A whole number of either sign. */
export const anyWholeNumber: ArgumentType<number> = {
  expected: "a whole number",
  read: (value) => (typeof value === "number" && Number.isSafeInteger(value) ? value : undefined),
};

/** One of some texts. */
export const oneOf = <const N extends string>(...names: readonly N[]): ArgumentType<N> => ({
  expected: names.map((name) => `"${name}"`).join(" or "),
  read: (value) => names.find((name) => name === value),
});

export const finiteNumber: ArgumentType<number> = {
  expected: "a number",
  read: (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined),
};

export const trueOrFalse: ArgumentType<boolean> = {
  expected: "true or false",
  read: (value) => (typeof value === "boolean" ? value : undefined),
};

export const numbers = (expected: string, ranks: readonly number[]): ArgumentType<Tensor> => ({
  expected,
  read: (value) => {
    const tensor = asTensor(value);
    return tensor && ranks.includes(tensor.shape.length) ? tensor : undefined;
  },
});

/** Any tensor with at least one axis. */
export const anyTensor = numbers("a tensor", [1, 2, 3, 4]);
/** [H, W] or [H, W, C] */
export const image = numbers("an image [H, W] or [H, W, C]", [2, 3]);

/** A tensor, or a number as a tensor of shape []. */
export const tensorOrNumber: ArgumentType<Tensor> = {
  expected: "a tensor or a number",
  read: (value) =>
    typeof value === "number" ? new Tensor([], Float64Array.of(value)) : (asTensor(value) ?? undefined),
};

/** A number for both axes, or [vertical, horizontal]. */
export const pair = (least: number): ArgumentType<Pair> => ({
  expected: `a whole number of at least ${least}, or [vertical, horizontal]`,
  read: (value) => {
    if (isWhole(value, least)) return [value, value];
    const [vertical, horizontal, ...rest] = listOf(value);
    return isWhole(vertical, least) && isWhole(horizontal, least) && rest.length === 0
      ? [vertical, horizontal]
      : undefined;
  },
});

/** Lengths of one to four axes, each at least 1, of at most MAX_TENSOR_CELLS cells unless `unlimited`. */
export const shape = (options: { readonly unlimited: boolean }): ArgumentType<Shape> => ({
  expected: options.unlimited
    ? "a shape such as [128, 128, 3]"
    : `a shape such as [4, 4, 3] of at most ${MAX_TENSOR_CELLS.toLocaleString("en")} cells`,
  read: (value) => {
    const axes = listOf(value).filter((axis): axis is number => isWhole(axis, 1));
    const fits = axes.length >= 1 && axes.length <= 4 && axes.length === listOf(value).length;
    return fits && (options.unlimited || cellCount(axes) <= MAX_TENSOR_CELLS) ? axes : undefined;
  },
});

export const tensorList: ArgumentType<readonly Tensor[]> = {
  expected: "a list of tensors",
  read: (value) => {
    const items = isList(value) ? value : value instanceof Tensor ? splitFirstAxis(value) : [];
    const tensors = items.map(asTensor).filter((tensor) => tensor !== null);
    return tensors.length > 0 && tensors.length === items.length ? tensors : undefined;
  },
};

/** A list of `{type: …}` records, as `outputShape` and its kin take. */
export const layerList: ArgumentType<readonly ValueRecord[]> = {
  expected: 'a list of layers such as [{type: "conv2d", filters: 16, size: 3}]',
  read: (value) => {
    const items = isList(value) ? value : isRecord(value) ? [value] : [];
    const layers = items.filter(isRecord);
    return layers.length > 0 && layers.length === items.length ? layers : undefined;
  },
};

/** Zero-based axis numbers. */
export const axes: ArgumentType<readonly number[]> = {
  expected: "an axis or a list of axes, counted from 0",
  read: (value) => {
    const list = typeof value === "number" ? [value] : listOf(value);
    const whole = list.filter((axis): axis is number => isWhole(axis, 0));
    return whole.length === list.length && whole.length > 0 && new Set(whole).size === whole.length
      ? whole
      : undefined;
  },
};

const listOf = (value: Value): readonly Value[] => {
  if (isList(value)) return value;
  return value instanceof Tensor && value.shape.length === 1 ? Array.from(value.data) : [];
};

function splitFirstAxis(tensor: Tensor): readonly Tensor[] {
  const [length = 0, ...rest] = tensor.shape;
  const size = cellCount(rest);
  return Array.from({ length }, (_, at) => new Tensor(rest, tensor.data.slice(at * size, (at + 1) * size)));
}
