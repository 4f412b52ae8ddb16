import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../testing/evaluate";
import { network } from "../testing/network-arbitrary";
import { tfjsNetwork } from "../testing/tfjs-network";

describe("the arithmetic of networks", () => {
  it("gives the output shape and the number of parameters that tf.layers gives", () => {
    fc.assert(
      fc.property(network, ({ input, layers }) => {
        const expected = tfjsNetwork(input, layers);
        const given = { input, layers: layers.map((layer) => ({ ...layer })) };
        expect(evaluate("outputShape(input, layers)", given)).toEqual(expected.shape);
        expect(evaluate("parameters(input, layers)", given)).toBe(expected.parameters);
      }),
      { numRuns: 300 },
    );
  });
});
