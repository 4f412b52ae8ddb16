import { fromNested, type NestedNumbers, toNested } from "../tensor/nested";
import { formatShape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";

/** What an answer program computes with. Lists stay lists until an operation needs a tensor. */
export type Value = number | string | boolean | Tensor | ValueList | ValueRecord;
export type ValueList = readonly Value[];
export interface ValueRecord {
  readonly [key: string]: Value;
}

export const isList = (value: Value): value is ValueList => Array.isArray(value);

export const isRecord = (value: Value): value is ValueRecord =>
  typeof value === "object" && !(value instanceof Tensor) && !Array.isArray(value);

/** The value as a tensor where it is one or a well-formed nested list of numbers; null otherwise. */
export function asTensor(value: Value): Tensor | null {
  if (value instanceof Tensor) return value;
  return isList(value) ? fromNested(plain(value)) : null;
}

/** Lists with the tensors inside written out, so that `[a, b]` of two rows is a matrix. */
function plain(value: Value): unknown {
  if (value instanceof Tensor) return toNested(value);
  return isList(value) ? value.map(plain) : value;
}

/** Deepest nesting of lists and options; whatever walks through values recurses. */
export const MAX_LEVELS = 20;

/**
 * Numbers, texts and cells in a value, counted no further than just beyond `most`: names make lists of lists long at
 * no cost, and counting all of one could take for ever. Infinity for a value nested too deeply.
 */
export function cellsIn(value: Value, most: number, level = 0): number {
  if (value instanceof Tensor) return value.data.length;
  if (typeof value !== "object") return 1;
  if (level > MAX_LEVELS) return Number.POSITIVE_INFINITY;
  let cells = 0;
  for (const item of isList(value) ? value : Object.values(value)) {
    cells += Math.max(1, cellsIn(item, most - cells, level + 1));
    if (cells > most) break;
  }
  return cells;
}

/** The number or nested lists of numbers that a value stands for; null for text, options and ragged lists. */
export function asNumbers(value: Value): NestedNumbers | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const tensor = asTensor(value);
  return tensor?.data.every(Number.isFinite) ? toNested(tensor) : null;
}

/** Whether every number is finite; what is in options is judged where it is used. */
export function isFiniteThroughout(value: Value): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (value instanceof Tensor) return value.data.every(Number.isFinite);
  return isList(value) ? value.every(isFiniteThroughout) : true;
}

/** The value named for a message: `a 4 × 4 tensor`, `the number 3`, `the text "same"`. */
export function describeValue(value: Value): string {
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "string") return `the text "${value.slice(0, 40)}"`;
  if (typeof value === "boolean") return String(value);
  const tensor = asTensor(value);
  if (tensor?.shape.length === 1)
    return `a list of ${tensor.data.length} number${tensor.data.length === 1 ? "" : "s"}`;
  if (tensor) return `a ${formatShape(tensor.shape)} tensor`;
  return isList(value) ? `a list of ${value.length}` : "a set of options";
}
