import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eighth, image, pairUpTo } from "../testing/arbitraries";
import { run } from "../testing/evaluate";
import { firstDifference } from "../testing/first-difference";
import { differenceOn } from "../testing/second-engine/difference-on";

const direction = fc.constantFrom("horizontal", "vertical");
const turns = fc.integer({ min: -9, max: 9 });

describe("flip and rotate90", () => {
  it("agree with tfjs", () => {
    fc.assert(
      fc.property(image, direction, turns, (x, way, count) => {
        expect(differenceOn("flip(x, way)", { x, way })).toBeNull();
        expect(differenceOn("rotate90(x, count)", { x, count })).toBeNull();
      }),
    );
  });

  it("undo themselves, and two flips are a half turn", () => {
    fc.assert(
      fc.property(image, direction, turns, (x, way, count) => {
        for (const program of ["flip(flip(x, way), way)", "rotate90(rotate90(x, count), -count)"]) {
          const back = run(program, { x, way, count });
          expect(back.ok && firstDifference(back.value, x, 0)).toBeNull();
        }
        const half = run('flip(flip(x, "vertical"), "horizontal") - rotate90(x, 2)', { x });
        const zero = run("x - x", { x });
        expect(half).toEqual(zero);
      }),
    );
  });
});

describe("crop", () => {
  it("agrees with tfjs, and refuses exactly what is not all inside", () => {
    fc.assert(
      fc.property(image, pairUpTo(6), pairUpTo(4, 1), (x, corner, size) => {
        const given = { x, corner, size };
        const inside = ([0, 1] as const).every((axis) => corner[axis] + size[axis] <= x.axis(axis));
        if (inside) expect(differenceOn("crop(x, corner, size)", given)).toBeNull();
        else {
          expect(run("crop(x, corner, size)", given)).toMatchObject({
            ok: false,
            issues: [{ code: "region-outside" }],
          });
        }
      }),
    );
  });
});

describe("pad", () => {
  const modes = fc.constantFrom("zero", "edge", "reflect", "wrap");
  const sides = fc.tuple(pairUpTo(4), pairUpTo(4));

  it("agrees with tfjs, and refuses exactly the borders that the image cannot fill", () => {
    fc.assert(
      fc.property(image, sides, modes, (x, padding, mode) => {
        const given = { x, padding, mode };
        const spare = {
          zero: Number.POSITIVE_INFINITY,
          edge: Number.POSITIVE_INFINITY,
          reflect: -1,
          wrap: 0,
        };
        const fits = padding.every((pair, axis) => Math.max(...pair) <= x.axis(axis) + (spare[mode] ?? 0));
        if (fits) expect(differenceOn("pad(x, padding, {mode: mode})", given)).toBeNull();
        else {
          expect(run("pad(x, padding, {mode: mode})", given)).toMatchObject({
            ok: false,
            issues: [{ code: "padding-too-large" }],
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with tfjs on any value around the image, and crop undoes it", () => {
    fc.assert(
      fc.property(image, sides, eighth, (x, padding, value) => {
        expect(differenceOn("pad(x, padding, {value: value})", { x, padding, value })).toBeNull();
        const [[top], [left]] = padding;
        const back = run("crop(pad(x, padding), [top, left], size)", {
          x,
          padding,
          top,
          left,
          size: [x.axis(0), x.axis(1)],
        });
        expect(back.ok && firstDifference(back.value, x, 0)).toBeNull();
      }),
    );
  });

  it("before a convolution is the convolution's own padding", () => {
    fc.assert(
      fc.property(image, sides, (x, padding) => {
        const flat = x.shape.length === 2 ? x : null;
        fc.pre(flat !== null);
        const inside = run("conv2d(x, [[1, 2]], {padding: padding})", { x, padding });
        const before = run("conv2d(pad(x, padding), [[1, 2]])", { x, padding });
        if (inside.ok) expect(before).toEqual(inside);
        else expect(before.ok).toBe(false);
      }),
    );
  });
});
