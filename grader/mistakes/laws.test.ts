import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateMutated, sitesIn } from "../language/evaluate-mutated";
import { evaluateProgram, type Scope } from "../language/evaluate-program";
import { parseProgram } from "../language/parse-program";
import { mistakeIds } from "../mistakes.en";
import type { Value } from "../ops/value";
import { Tensor } from "../tensor/tensor";
import { tensorOf, whole } from "../testing/arbitraries";
import { valueIn } from "../testing/outcome";
import { hiddenAmong } from "./hidden-among";
import { lintPart } from "./lint-part";
import { predictions } from "./predictions";
import { sameValue } from "./same-value";

const program = (text: string) => valueIn(parseProgram(text));

/** Programs as exercises have them, over an image x, filters f, a stride s, a padding p and a dilation d. */
const programs = [
  "conv2d(x, f, {stride: s, padding: p, dilation: d})",
  "conv2d(x, f, {padding: p, flip: true, bias: s}) - conv2d(x, f, {padding: p, bias: d})",
  "relu(conv2d(stack([x, x * d]), reshape(ones([18]), [3, 3, 2, 1]), {stride: s, padding: p}))",
  "maxPool2d(conv2d(x, f, {padding: p}), {size: 2, stride: s})",
  "avgPool2d(x, {size: 3, stride: s, padding: 1})",
].map(program);

const scope: fc.Arbitrary<Scope> = fc
  .record({
    x: tensorOf([6, 6], whole),
    f: fc.oneof(tensorOf([3, 3], whole), tensorOf([3, 3], fc.constant(1)), tensorOf([2, 2], whole)),
    s: fc.integer({ min: 1, max: 3 }),
    p: fc.integer({ min: 0, max: 2 }),
    d: fc.integer({ min: 1, max: 2 }),
  })
  .map((values) => new Map<string, Value>(Object.entries(values)));

const exercise = fc.tuple(fc.constantFrom(...programs), scope);

test("a mistake that predicts the truth is hidden, one that predicts anything else is shown", () => {
  fc.assert(
    fc.property(exercise, ([part, values]) => {
      const found = predictions(part, values);
      if (!found.ok) return;
      const { hidden, shown, confusable } = lintPart(found.value);
      for (const { mistake, predicted } of found.value.mistakes) {
        const right = predicted.ok && sameValue(predicted.value, found.value.truth);
        expect(hidden.includes(mistake)).toBe(right);
        expect(shown.includes(mistake)).toBe(predicted.ok && !right);
      }
      for (const group of confusable) for (const id of group) expect(shown).toContain(id);
    }),
  );
});

test("what is hidden among all mistakes is what the part does not show", () => {
  fc.assert(
    fc.property(exercise, ([part, values]) => {
      const found = predictions(part, values);
      const shown = found.ok ? lintPart(found.value).shown : [];
      const expected = mistakeIds.filter((id) => !shown.includes(id));
      expect(hiddenAmong(mistakeIds, [{ program: part, scope: values }])).toEqual(expected);
    }),
  );
});

test("another part never hides anything more", () => {
  fc.assert(
    fc.property(exercise, exercise, ([first, values], [second, others]) => {
      const one = hiddenAmong(mistakeIds, [{ program: first, scope: values }]);
      const both = [
        { program: first, scope: values },
        { program: second, scope: others },
      ];
      for (const id of hiddenAmong(mistakeIds, both)) expect(one).toContain(id);
    }),
  );
});

test("mistakes made nowhere leave the program as it is", () => {
  fc.assert(
    fc.property(exercise, ([part, values]) => {
      for (const mistake of new Set(sitesIn(part).map((site) => site.mistake)))
        expect(evaluateMutated(part, values, [{ mistake, sites: new Set() }])).toBeNull();
      expect(evaluateProgram(part, values)).toEqual(evaluateProgram(part, values, undefined, () => null));
    }),
  );
});

test("a mistake at all sites is the mistake at each of them at once", () => {
  fc.assert(
    fc.property(exercise, ([part, values]) => {
      for (const { mistake } of sitesIn(part)) {
        const sites = new Set(sitesIn(part).map(({ at }) => at));
        expect(evaluateMutated(part, values, [{ mistake, sites }])).toEqual(
          evaluateMutated(part, values, [{ mistake, sites: "all" }]),
        );
      }
    }),
    { numRuns: 30 },
  );
});

test.each([
  ["numbers", 0.1 + 0.2, 0.3, true],
  ["numbers apart", 1, 1 + 1e-6, false],
  ["a matrix and its list", new Tensor([1, 2], Float64Array.of(1, 2)), [[1, 2]], true],
  ["one channel and none", new Tensor([1, 2, 1], Float64Array.of(1, 2)), [[1, 2]], true],
  ["other sizes", [[1, 2]], [[1], [2]], false],
  ["text", "same", "same", false],
  ["options", { size: 1 }, { size: 1 }, false],
] as const)("%s as the same answer", (_, left, right, same) => {
  expect(sameValue(left, right)).toBe(same);
});
