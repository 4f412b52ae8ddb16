import type { Tensor } from "../../tensor/tensor";
import type { CellTrace, TraceInput, TracePlace, TraceTerm } from "../../trace/trace";

/** [rows, columns, channels] */
export type Plane = readonly [rows: number, columns: number, channels: number];

/** What a call reads, as it is drawn; the program gives it its name. */
export interface DrawnInput extends Pick<TraceInput, "padding" | "fill"> {
  /** The argument that it stands for, and its place in that list where it is one of several. */
  readonly argument: string;
  readonly item: number | null;
  /** One to three axes. */
  readonly x: Tensor;
  /** `x` with its padding written out; null where `fill` stands everywhere in it. */
  readonly around: Tensor | null;
}

/** How a call is drawn. Cells are traced only when they are asked for. */
export interface Drawing {
  readonly inputs: readonly DrawnInput[];
  /** Of the result. */
  readonly shape: Plane;
  /** Whether a window moves over the input. */
  readonly windowed: boolean;
  /** The place must lie inside `shape`. */
  readonly cellAt: (place: TracePlace) => CellTrace;
}

export const NO_FRAME: TraceInput["padding"] = { top: 0, bottom: 0, left: 0, right: 0 };

/** An input without anything around it. */
export const plainInput = (argument: string, x: Tensor, item: number | null = null): DrawnInput => ({
  argument,
  item,
  x,
  padding: NO_FRAME,
  fill: null,
  around: null,
});

/** A tensor of at most three axes on a grid: a vector is a row, a number a single cell. */
export function planeOf({ shape }: Pick<Tensor, "shape">): Plane {
  const [first = 1, second = 1, third = 1] = shape;
  return shape.length === 1 ? [1, first, 1] : [first, second, third];
}

/** Where the cell at a flat, row-major place stands on its grid. */
export const placeAt = ([, columns, channels]: Plane, flat: number): TracePlace => [
  Math.floor(flat / (columns * channels)),
  Math.floor(flat / channels) % columns,
  flat % channels,
];

export const flatPlace = ([, columns, channels]: Plane, [row, column, channel]: TracePlace): number =>
  (row * columns + column) * channels + channel;

/** A step after the terms have come together. */
export interface Step {
  readonly label: string;
  readonly apply: (value: number) => number;
}

interface CellParts {
  readonly cell: TracePlace;
  readonly terms: readonly TraceTerm[];
  readonly reduce: CellTrace["reduce"];
  readonly steps?: readonly Step[];
}

const REDUCE: Readonly<Record<CellTrace["reduce"], (numbers: readonly number[]) => number>> = {
  sum: (numbers) => numbers.reduce((total, each) => total + each, 0),
  mean: (numbers) => numbers.reduce((total, each) => total + each, 0) / numbers.length,
  maximum: (numbers) => numbers.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY),
  minimum: (numbers) => numbers.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY),
};

/** A cell from its terms: reduces them and takes the steps. */
export function cellFrom({ cell, terms, reduce, steps = [] }: CellParts): CellTrace {
  const reduced = REDUCE[reduce](terms.map(({ result }) => result));
  let value = reduced;
  const taken = steps.map(({ label, apply }) => {
    value = apply(value);
    return { label, value };
  });
  return { cell, terms, reduce, reduced, then: taken, value };
}

/** A term that takes a cell as it is. */
export const plainTerm = (input: number, from: TracePlace, value: number): TraceTerm => ({
  input,
  from,
  value,
  weight: null,
  result: value,
});
