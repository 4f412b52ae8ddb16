import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { image, poolingWindow, tensor, window } from "../../testing/arbitraries";
import { convolution, depthwise, transposed } from "../../testing/convolution-arbitraries";
import { operations } from "../index";
import type { Operation } from "../operation";
import { toJson } from "../to-json";
import type { Value } from "../value";

const inviting = [...operations.values()].filter(({ mistakes }) => mistakes.length > 0);

/** Arguments of which most are fit for some operation, and the rest for none. */
const anything: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(0, -1, 2, 0.5, 1e300, "same", "", true, {}, [], [[]], [[1, 2], [3]], { size: 2 }),
  tensor(),
  image,
  window.map((options): Value => ({ ...options })),
  poolingWindow.map((options): Value => ({ ...options })),
);

const fit: fc.Arbitrary<readonly Value[]> = fc.oneof(
  convolution.map(({ x, filters, window: slide, ...options }) => [x, filters, { ...slide, ...options }]),
  depthwise.map(({ x, filters, window: slide, ...options }) => [x, filters, { ...slide, ...options }]),
  transposed.map(({ x, filters, ...options }) => [x, filters, options]),
  fc.tuple(image, poolingWindow).map(([x, options]) => [x, { ...options }]),
  fc
    .tuple(image, poolingWindow)
    .map(([x, { dilation: _, ...options }]) => [x, { ...options, countIncludePad: false }]),
  fc
    .tuple(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(5)), window, fc.integer({ min: 1, max: 5 }))
    .map(([shape, slide, size]): readonly Value[] => [
      shape,
      [
        { type: "conv2d", filters: 3, size, ...slide },
        { type: "maxPool2d", size, padding: 1 },
      ],
    ]),
  fc.array(anything, { maxLength: 4 }),
);

const written = (values: readonly Value[]): string => JSON.stringify(values.map(toJson));

/** Everything a mistake of the operation gives, one after the other. */
const outcomes = ({ mistakes }: Operation, values: readonly Value[]) =>
  mistakes.map(({ id, apply }) => {
    const result = apply(values);
    return [id, result?.ok ? toJson(result.value) : (result?.issues ?? null)];
  });

describe.each(inviting)("the mistakes of $name", (operation) => {
  it("have different ids", () => {
    const ids = operation.mistakes.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("never throw, never change what they are given, and come out the same again", () => {
    fc.assert(
      fc.property(fit, (values) => {
        const before = written(values);
        const first = outcomes(operation, values);
        expect(written(values)).toBe(before);
        expect(outcomes(operation, values)).toEqual(first);
      }),
    );
  });

  it("are null where the operation cannot read its arguments", () => {
    for (const values of [[], ["?"], [1, 2, 3, 4, 5]]) {
      expect(operation.mistakes.map(({ apply }) => apply(values))).toEqual(
        operation.mistakes.map(() => null),
      );
    }
  });

  it("can be made together: each that is made alone, but for a second computation of its own", () => {
    fc.assert(
      fc.property(fit, fc.nat(), fc.nat(), (values, first, second) => {
        const ids = operation.mistakes.map(({ id }) => id);
        const pair = [...new Set([first, second])].flatMap((at) => ids[at % ids.length] ?? []);
        const mistaken = operation.applyMistaken(values, pair);
        for (const id of mistaken?.made ?? []) expect(pair).toContain(id);
        const alone = pair.filter((id) => operation.applyMistaken(values, [id]) !== null);
        if (alone.length > 0) expect(mistaken).not.toBeNull();
      }),
    );
  });
});
