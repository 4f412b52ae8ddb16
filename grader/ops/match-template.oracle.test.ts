import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { length, pairUpTo, tensorOf, whole } from "../testing/arbitraries";
import { run } from "../testing/evaluate";
import { differenceOn } from "../testing/second-engine/difference-on";

// Few values, so that constant windows are common.
const cell = fc.oneof(whole, fc.constantFrom(0, 1));
const drawn = fc.record({ plane: pairUpTo(6, 1), size: pairUpTo(3, 1), depth: length(3) }).chain((sizes) =>
  fc.record({
    x: tensorOf([...sizes.plane, sizes.depth], cell),
    t: tensorOf([...sizes.size, sizes.depth], cell),
  }),
);
const fitting = drawn.filter(({ x, t }) => t.axis(0) <= x.axis(0) && t.axis(1) <= x.axis(1));

describe("matchTemplate", () => {
  it.each(["correlation", "ssd"])("agrees with tfjs on %s", (method) => {
    fc.assert(
      fc.property(fitting, ({ x, t }) => {
        expect(differenceOn("matchTemplate(x, t, {method: method})", { x, t, method })).toBeNull();
      }),
    );
  });

  it("agrees with tfjs on ncc, and refuses exactly templates that are constant in each channel", () => {
    fc.assert(
      fc.property(fitting, ({ x, t }) => {
        const depth = t.axis(2);
        const constant = t.data.every((value, at) => value === t.data[at % depth]);
        if (!constant) expect(differenceOn('matchTemplate(x, t, {method: "ncc"})', { x, t })).toBeNull();
        else {
          expect(run('matchTemplate(x, t, {method: "ncc"})', { x, t })).toMatchObject({
            ok: false,
            issues: [{ code: "wrong-argument" }],
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is a convolution when it correlates", () => {
    fc.assert(
      fc.property(fitting, ({ x, t }) => {
        const filters = "reshape(t, [shape[0], shape[1], shape[2], 1])";
        const given = { x, t, shape: [...t.shape] };
        const convolved = run(`channel(conv2d(x, ${filters}), 0)`, given);
        expect(run("matchTemplate(x, t)", given)).toEqual(convolved);
      }),
    );
  });

  it("does not see brightness and contrast in ncc", () => {
    fc.assert(
      fc.property(fitting, fc.integer({ min: 1, max: 5 }), whole, ({ x, t }, contrast, brightness) => {
        const given = { x, t, contrast, brightness };
        const plain = run('round(matchTemplate(x, t, {method: "ncc"}), 9)', given);
        fc.pre(plain.ok);
        const changed = run('round(matchTemplate(contrast * x + brightness, t, {method: "ncc"}), 9)', given);
        expect(changed).toEqual(plain);
      }),
    );
  });
});
