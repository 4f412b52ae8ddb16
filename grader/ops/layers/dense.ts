import { issue } from "../../issue";
import { ok, type Result, refuse } from "../../result";
import { formatShape, type Shape } from "../../tensor/shape";
import { trueOrFalse, wholeNumber } from "../argument-type";
import { optional, required } from "../operation";
import { frozen } from "./kernel-settings";
import { defineLayer } from "./layer";

/** [n] to [units]; n·units weights. Refuses an image that was not flattened. */
export const denseLayer = defineLayer({
  type: "dense",
  summary: "Fully connected layer; its input is flat.",
  settings: {
    units: required(wholeNumber(1), "Number of outputs."),
    bias: optional(trueOrFalse, true, "Whether every output has a bias."),
    frozen,
  },
  arithmetic: ({ units, bias }) => {
    const weights = (input: Shape): Result<number> => {
      const length = flatLength(input);
      return length.ok ? ok(length.value * units) : length;
    };
    return ok({
      output: (input) => {
        const length = flatLength(input);
        return length.ok ? ok([units]) : length;
      },
      parameters: (input) => {
        const count = weights(input);
        return count.ok ? ok(count.value + (bias ? units : 0)) : count;
      },
      multiplyAdds: weights,
      span: null,
    });
  },
});

function flatLength(input: Shape): Result<number> {
  const [length] = input;
  if (length !== undefined && input.length === 1) return ok(length);
  const data = {
    operation: "layer dense",
    name: "input",
    expected: "a flat shape [n]",
    found: formatShape(input),
  };
  return refuse(issue("wrong-argument", data));
}
