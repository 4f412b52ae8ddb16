import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyNetwork, windowNetwork } from "../testing/block-arbitrary";
import { run } from "../testing/evaluate";
import { differenceOn } from "../testing/second-engine/difference-on";

describe("the arithmetic of networks with blocks", () => {
  it.each(["outputShape", "parameters", "trainable", "multiplyAdds"])(
    "%s is what comes of building the layers",
    (operation) => {
      fc.assert(
        fc.property(anyNetwork, (given) => {
          const program = `${operation}(shape, layers)`;
          // Small inputs run out of cells in deep networks; that is tested beside the operations.
          fc.pre(run(program, given).ok);
          expect(differenceOn(program, given)).toBeNull();
        }),
        { numRuns: 200 },
      );
    },
  );

  it("receptiveField is what lights up when one output is sent back to the input", () => {
    fc.assert(
      fc.property(windowNetwork, (layers) => {
        expect(differenceOn("receptiveField(layers)", { layers })).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it("trains at most what there is, and nothing of what is frozen", () => {
    fc.assert(
      fc.property(anyNetwork, ({ shape, layers }) => {
        const all = run("parameters(shape, layers) - trainable(shape, layers)", { shape, layers });
        fc.pre(all.ok);
        expect(all.ok && all.value).toBeGreaterThanOrEqual(0);
        const frozen = layers.map((layer) => ({ ...layer, frozen: true }));
        expect(run("trainable(shape, frozen)", { shape, frozen })).toEqual({ ok: true, value: 0 });
      }),
    );
  });
});
