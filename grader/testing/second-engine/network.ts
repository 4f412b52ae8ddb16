import { Tensor } from "../../tensor/tensor";
import { tf } from "../tfjs";
import { type Call, type Family, inputAt, numbersOf, recordsOf } from "./call";
import { type Built, buildAll } from "./layer-arithmetic";
import { fieldAlong } from "./receptive-field";

const builtFor = (call: Call): Built => buildAll(numbersOf(inputAt(call, 0)), recordsOf(inputAt(call, 1)));

const vectorOf = (...numbers: readonly number[]) => new Tensor([numbers.length], Float64Array.from(numbers));

export const network = {
  outputShape: (call) => vectorOf(...builtFor(call).output),
  parameters: (call) => builtFor(call).parameters,
  trainable: (call) => builtFor(call).trainable,
  multiplyAdds: (call) => builtFor(call).multiplyAdds,
  receptiveField: (call) => {
    const layers = recordsOf(inputAt(call, 0));
    const [vertical, horizontal] = [fieldAlong(layers, 0), fieldAlong(layers, 1)];
    return vertical === horizontal ? vertical : vectorOf(vertical, horizontal);
  },
  coefficients: (call) => tf.util.sizeFromShape([...numbersOf(inputAt(call, 0))]),
} satisfies Family;
