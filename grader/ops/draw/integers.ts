import { ok } from "../../result";
import { required } from "../operation";
import { anyWhole, drawnShape } from "./argument-types";
import { defineDraw } from "./define-draw";
import { bounded, fillRandomly } from "./fill-randomly";

/** A tensor of `shape`, or a number for [], whose cells are whole numbers from `low` to `high`, both included. */
export const integers = defineDraw({
  name: "integers",
  summary: "Whole numbers drawn between two bounds, both included; for vary only.",
  positional: {
    shape: required(drawnShape, "Lengths of the axes, such as [4, 4]; [] for one number."),
    low: required(anyWhole, "The least value."),
    high: required(anyWhole, "The largest value."),
  },
  draw: ({ shape, low, high }, random) => {
    const bounds = bounded({ operation: "integers", low, high, unit: 1 });
    return bounds.ok ? ok(fillRandomly(shape, () => random.integer(low, high))) : bounds;
  },
});
