import type { Shape } from "../../tensor/shape";
import { type ArgumentType, shape } from "../argument-type";
import { isList, type ValueList } from "../value";

const tensorShape = shape({ unlimited: false });

/** A shape, or [] for a plain number. */
export const drawnShape: ArgumentType<Shape> = {
  expected: `${tensorShape.expected}, or [] for a number`,
  read: (value) => (isList(value) && value.length === 0 ? [] : tensorShape.read(value)),
};

export const anyWhole: ArgumentType<number> = {
  expected: "a whole number",
  read: (value) => (typeof value === "number" && Number.isSafeInteger(value) ? value : undefined),
};

export const wholeUpTo = (most: number): ArgumentType<number> => ({
  expected: `a whole number from 0 to ${most}`,
  read: (value) => {
    const whole = anyWhole.read(value);
    return whole !== undefined && whole >= 0 && whole <= most ? whole : undefined;
  },
});

export const someValues: ArgumentType<ValueList> = {
  expected: "a list of at least one value",
  read: (value) => (isList(value) && value.length > 0 ? value : undefined),
};
