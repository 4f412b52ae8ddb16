import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { image, tensor, tensorOf } from "../testing/arbitraries";
import { apply, run, unwrap } from "../testing/evaluate";
import { firstDifference } from "../testing/first-difference";
import { tf } from "../testing/tfjs";
import { inTfjs, toImage, toTfjs } from "../testing/tfjs-run";

const depthImage = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain((shape) => tensorOf(shape));

/** Some images of one plane, each a matrix or with channels. */
const images = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain((plane) => {
  const depth = fc.option(fc.integer({ min: 1, max: 3 }));
  const one = depth.chain((channels) => tensorOf(channels === null ? plane : [...plane, channels]));
  return fc.array(one, { minLength: 1, maxLength: 4 });
});

describe("rearranging", () => {
  it("reshape and flatten agree with tfjs", () => {
    fc.assert(
      fc.property(tensor(), (x) => {
        const flat = x.data.length;
        const folded = flat % 2 === 0 ? [2, flat / 2] : [flat, 1];
        expect(
          firstDifference(
            unwrap(apply("flatten", x)),
            inTfjs(() => toTfjs(x).flatten()),
          ),
        ).toBeNull();
        const expected = inTfjs(() => tf.reshape(toTfjs(x), folded));
        expect(firstDifference(unwrap(apply("reshape", x, folded)), expected)).toBeNull();
      }),
    );
  });

  it("transpose agrees with tfjs and leaves the channels where they are", () => {
    fc.assert(
      fc.property(image, (x) => {
        const order = x.shape.length === 2 ? [1, 0] : [1, 0, 2];
        const expected = inTfjs(() => tf.transpose(toTfjs(x), order));
        expect(firstDifference(unwrap(apply("transpose", x)), expected)).toBeNull();
      }),
    );
  });

  it("channel agrees with a slice of tfjs", () => {
    fc.assert(
      fc.property(depthImage, fc.nat({ max: 3 }), (x, drawn) => {
        const c = drawn % x.axis(2);
        const expected = inTfjs(() => tf.gather(toTfjs(x), c, 2));
        expect(firstDifference(unwrap(apply("channel", x, c)), expected)).toBeNull();
      }),
    );
  });

  it("concat agrees with tfjs", () => {
    fc.assert(
      fc.property(images, (items) => {
        const expected = inTfjs(() => tf.concat(items.map(toImage), 2));
        expect(firstDifference(unwrap(apply("concat", items)), expected)).toBeNull();
      }),
    );
  });

  it("stack of the channels agrees with tfjs and gives the image back", () => {
    fc.assert(
      fc.property(depthImage, (x) => {
        const channels = Array.from({ length: x.axis(2) }, (_, c) => `channel(x, ${c})`).join(", ");
        const stacked = unwrap(run(`stack([${channels}])`, { x }));
        const expected = inTfjs(() => tf.stack(tf.unstack(toImage(x), 2), 2));
        expect(firstDifference(stacked, expected)).toBeNull();
        expect(firstDifference(stacked, x, 0)).toBeNull();
      }),
    );
  });
});
