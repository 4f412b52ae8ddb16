import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { image, length, tensorOf } from "../testing/arbitraries";
import { run } from "../testing/evaluate";
import { differenceOn } from "../testing/second-engine/difference-on";

const by = fc.constantFrom("average", "subsample", "gaussian");

describe("downsample", () => {
  it("agrees with tfjs, and refuses exactly single pixels and odd lengths to be averaged", () => {
    fc.assert(
      fc.property(image, by, (x, way) => {
        const [height, width] = [x.axis(0), x.axis(1)];
        const odd = height % 2 === 1 || width % 2 === 1;
        if (height * width > 1 && !(way === "average" && odd)) {
          expect(differenceOn("downsample(x, {by: way})", { x, way })).toBeNull();
          return;
        }
        expect(run("downsample(x, {by: way})", { x, way })).toMatchObject({
          ok: false,
          issues: [{ code: "wrong-argument" }],
        });
      }),
      { numRuns: 300 },
    );
  });

  it("undoes the repetition of upsample, except when it blurs", () => {
    fc.assert(
      fc.property(image, fc.constantFrom("average", "subsample"), (x, way) => {
        expect(run("downsample(upsample(x), {by: way})", { x, way })).toEqual({ ok: true, value: x });
      }),
    );
  });
});

describe("upsample", () => {
  it("agrees with tfjs", () => {
    fc.assert(
      fc.property(image, fc.constantFrom("nearest", "bilinear"), (x, way) => {
        expect(differenceOn("upsample(x, {by: way})", { x, way })).toBeNull();
      }),
    );
  });
});

describe("pyramid", () => {
  it("agrees with tfjs level by level, and each level is half of the one before", () => {
    const sized = fc
      .tuple(length(3), length(3), length(2))
      .chain(([height, width, depth]) => tensorOf([4 * height, 4 * width, depth]));
    fc.assert(
      fc.property(sized, by, length(3), (x, way, levels) => {
        expect(differenceOn("pyramid(x, levels, {by: way})", { x, way, levels })).toBeNull();
        const half = run("downsample(pyramid(x, 3, {by: way})[1], {by: way})", { x, way });
        expect(run("pyramid(x, 3, {by: way})[2]", { x, way })).toEqual(half);
      }),
    );
  });
});
