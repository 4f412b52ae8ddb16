import type { Pair } from "../../ops/argument-type";
import { asTensor, isList, isRecord, type Value, type ValueRecord } from "../../ops/value";
import { Tensor } from "../../tensor/tensor";
import type { Sides } from "../window";

/**
 * One call as the second engine sees it. It is asked only for what the first engine accepts, and reads its arguments by
 * itself; whatever it cannot read is a bug of one of the two, and throws.
 */
export interface Call {
  readonly inputs: readonly Value[];
  readonly options: ValueRecord;
}

export type SecondOperation = (call: Call) => Value;

/** Operations of one family by name. */
export type Family = Readonly<Record<string, SecondOperation>>;

function unreadable(what: string): never {
  throw new Error(`the second engine cannot read ${what}`);
}

export const inputAt = ({ inputs }: Call, at: number): Value =>
  inputs[at] ?? unreadable(`argument ${at + 1}`);

/** A tensor; a number has the shape []. */
export function tensorOf(value: Value): Tensor {
  if (typeof value === "number") return new Tensor([], Float64Array.of(value));
  return asTensor(value) ?? unreadable("a tensor");
}

export const tensorAt = (call: Call, at: number): Tensor => tensorOf(inputAt(call, at));

export function numberOf(value: Value): number {
  return typeof value === "number" ? value : unreadable("a number");
}

/** The numbers of a list; one of a lone number. */
export const numbersOf = (value: Value): readonly number[] => Array.from(tensorOf(value).data);

export const recordsOf = (value: Value): readonly ValueRecord[] =>
  isRecord(value) ? [value] : listOf(value).map((item) => (isRecord(item) ? item : unreadable("a layer")));

export const listOf = (value: Value): readonly Value[] => (isList(value) ? value : unreadable("a list"));

/** [vertical, horizontal] of a number or a list of two. */
export function pairOf(value: Value | undefined, fallback: Pair): Pair {
  if (value === undefined) return fallback;
  const [vertical = unreadable("a pair"), horizontal = vertical] = numbersOf(value);
  return [vertical, horizontal];
}

/** A padding in its longest form. */
export function sidesOf(value: Value | undefined): Sides | "same" {
  if (value === "same") return "same";
  const flat = value === undefined || value === "valid" ? [0] : numbersOf(value);
  const [a = 0, b = a, c = b, d = c] = flat;
  if (flat.length === 4)
    return [
      [a, b],
      [c, d],
    ];
  return [
    [a, a],
    [b, b],
  ];
}

export function flagOf(value: Value | undefined, fallback: boolean): boolean {
  if (value === undefined) return fallback;
  return typeof value === "boolean" ? value : unreadable("true or false");
}

export function textOf(value: Value | undefined, fallback: string): string {
  if (value === undefined) return fallback;
  return typeof value === "string" ? value : unreadable("a text");
}
