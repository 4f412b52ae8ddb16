import type { ArgumentType } from "./argument-type";
import { asNumbers, type Value } from "./value";

/** Rows and columns added on each side. */
export interface Sides {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** "same" depends on the input's size and is settled by the geometry. */
export type Padding = Sides | "same";

export const NO_PADDING: Sides = { top: 0, bottom: 0, left: 0, right: 0 };

/** A number, [vertical, horizontal], [[top, bottom], [left, right]], "valid" or "same". */
export const paddingType: ArgumentType<Padding> = {
  expected: 'a number, [vertical, horizontal], [[top, bottom], [left, right]], "valid" or "same"',
  read: (value: Value) => {
    if (value === "same") return "same";
    if (value === "valid") return NO_PADDING;
    const numbers = asNumbers(value);
    if (typeof numbers === "number") return sides(numbers, numbers, numbers, numbers);
    if (numbers === null || numbers.length !== 2) return undefined;
    const [vertical, horizontal] = numbers;
    if (typeof vertical === "number" && typeof horizontal === "number") {
      return sides(vertical, vertical, horizontal, horizontal);
    }
    if (typeof vertical !== "object" || typeof horizontal !== "object") return undefined;
    const flat = [...vertical, ...horizontal];
    if (vertical.length !== 2 || horizontal.length !== 2) return undefined;
    const [top, bottom, left, right] = flat;
    return sides(top, bottom, left, right);
  },
};

/** The paddings that say how much: a number, [vertical, horizontal] or [[top, bottom], [left, right]]. */
export const explicitPadding: ArgumentType<Sides> = {
  expected: "a number, [vertical, horizontal] or [[top, bottom], [left, right]]",
  read: (value: Value) => {
    const padding = typeof value === "string" ? undefined : paddingType.read(value);
    return padding === "same" ? undefined : padding;
  },
};

/** Beyond this a padding is a slip of the keyboard, and memory would be the price. */
const MOST_PADDING = 10_000;

function sides(...lengths: readonly unknown[]): Sides | undefined {
  const whole = lengths.filter(
    (length): length is number =>
      typeof length === "number" && Number.isInteger(length) && length >= 0 && length <= MOST_PADDING,
  );
  const [top, bottom, left, right] = whole;
  if (top === undefined || bottom === undefined || left === undefined || right === undefined)
    return undefined;
  return { top, bottom, left, right };
}
