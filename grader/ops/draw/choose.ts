import { ok } from "../../result";
import { required } from "../operation";
import { someValues } from "./argument-types";
import { defineDraw } from "./define-draw";

/** One of the values in a list: numbers, texts, or tensors. */
export const choose = defineDraw({
  name: "choose",
  summary: "One of several values, all equally likely; for vary only.",
  positional: { values: required(someValues, "What to choose from, such as [1, 2].") },
  draw: ({ values }, random) => {
    const value = values[random.integer(0, values.length - 1)];
    if (value === undefined) throw new Error("choose: drew a place outside the list");
    return ok(value);
  },
});
