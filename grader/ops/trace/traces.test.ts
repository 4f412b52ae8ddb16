import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sameNumber } from "../../numeric/same-number";
import { cellCount } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import { drawnCalls } from "../../testing/drawn-calls";
import type { CellTrace, TraceTerm } from "../../trace/trace";
import { operations } from "../index";
import type { Operation } from "../operation";
import { asTensor, type Value } from "../value";
import { type Drawing, type DrawnInput, flatPlace, placeAt, planeOf } from "./drawing";

const drawable = [...operations.values()].filter(({ trace }) => trace !== null);

test("there are arguments here for every operation that can be drawn", () => {
  expect(Object.keys(drawnCalls).toSorted()).toEqual(drawable.map(({ name }) => name).toSorted());
});

const argumentsOf = ({ name }: Operation): fc.Arbitrary<readonly Value[]> => {
  const calls = drawnCalls[name];
  if (!calls) throw new Error(`no arguments for ${name}`);
  return calls;
};

/** Written again from the types' words, apart from the drawing's own arithmetic. */
function comeTogether(terms: readonly TraceTerm[], reduce: CellTrace["reduce"]): number {
  const numbers = terms.map(({ result }) => result).toSorted((a, b) => a - b);
  let sum = 0;
  for (const number of numbers) sum += number;
  if (reduce === "sum") return sum;
  if (reduce === "mean") return sum / numbers.length;
  return numbers.at(reduce === "minimum" ? 0 : -1) ?? Number.NaN;
}

/** What stands at a place of an input as it is drawn, inside of it or around it. */
function standsAt({ x, around, padding, fill }: DrawnInput, [row, column, channel]: TraceTerm["from"]) {
  const plane = planeOf(x);
  const inside = row >= 0 && row < plane[0] && column >= 0 && column < plane[1];
  if (inside) return x.data[flatPlace(plane, [row, column, channel])];
  if (!around) return fill;
  return around.data[flatPlace(planeOf(around), [row + padding.top, column + padding.left, channel])];
}

/** The drawing's cells in reading order, each checked for itself. */
function cellsOf({ shape, inputs, cellAt }: Drawing): number[] {
  return Array.from({ length: cellCount(shape) }, (_, flat) => {
    const place = placeAt(shape, flat);
    const trace = cellAt(place);
    const strayed = trace.terms.find(({ input, from, value }) => {
      const drawn = inputs[input];
      return !drawn || standsAt(drawn, from) !== value;
    });
    const total = comeTogether(trace.terms, trace.reduce);
    const last = trace.then.at(-1)?.value ?? trace.reduced;
    const adds = sameNumber(total, trace.reduced) && last === trace.value;
    if (strayed || !adds || trace.cell.join() !== place.join())
      expect({ trace, total, strayed }).toBe("a cell that its terms lead to");
    return trace.value;
  });
}

function expectDrawn(drawing: Drawing, value: Value): void {
  const found = typeof value === "number" ? new Tensor([], Float64Array.of(value)) : asTensor(value);
  if (!found) throw new Error("what is drawn is a number or a tensor");
  expect([...drawing.shape]).toEqual([...planeOf(found)]);
  const cells = cellsOf(drawing);
  const wrong = cells.findIndex((cell, at) => !sameNumber(cell, found.data[at] ?? Number.NaN));
  expect([wrong, cells[wrong]]).toEqual([-1, undefined]);
}

describe.each(drawable)("the picture of $name", (operation) => {
  it("gives the operation's own numbers, cell by cell, and none where it refuses", () => {
    let drawn = 0;
    fc.assert(
      fc.property(argumentsOf(operation), (values) => {
        const result = operation.apply(values);
        const traced = operation.trace?.(values, []);
        expect(traced?.made ?? []).toEqual([]);
        if (!result.ok) {
          // A window in the padding alone is known only cell by cell.
          const late = result.issues.some(({ code }) => code === "window-only-padding");
          if (!late) expect(traced?.drawing ?? null).toBeNull();
          return;
        }
        if (!traced?.drawing) throw new Error("a value without a picture");
        expectDrawn(traced.drawing, result.value);
        drawn++;
      }),
    );
    expect(drawn).toBeGreaterThan(20);
  });
});

const invitations = drawable.flatMap((operation) =>
  operation.mistakes.map(({ id }) => ({ operation, id, title: `${operation.name} ${id}` })),
);

describe.each(invitations)("the picture of $title", ({ operation, id }) => {
  it("gives the numbers of the mistake", () => {
    let drawn = 0;
    fc.assert(
      fc.property(argumentsOf(operation), (values) => {
        const mistaken = operation.applyMistaken(values, [id]);
        const traced = operation.trace?.(values, [id]);
        if (!mistaken?.result.ok) return;
        expect(traced?.made).toEqual([id]);
        if (!traced?.drawing) throw new Error("a mistake without a picture");
        expectDrawn(traced.drawing, mistaken.result.value);
        drawn++;
      }),
      { numRuns: operation.name === "activations" ? 20 : 60, seed: 5 },
    );
    if (!RARE.includes(id) && operation.name !== "activations") expect(drawn).toBeGreaterThan(0);
  });
});

/** Seldom possible with arbitrary numbers: there are tests by hand. Layers invite what few of them allow. */
const RARE = ["image-continued", "matrix-product"];

describe.each(drawable.filter(({ mistakes }) => mistakes.length > 1))(
  "two mistakes in $name",
  (operation) => {
    it("are drawn one upon the other, or not at all", () => {
      const ids = operation.mistakes.map(({ id }) => id);
      let drawn = 0;
      fc.assert(
        fc.property(
          argumentsOf(operation),
          fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }),
          (values, pair) => {
            const mistaken = operation.applyMistaken(values, pair);
            const traced = operation.trace?.(values, pair);
            if (!mistaken?.result.ok) return;
            expect(traced?.made).toEqual(mistaken.made);
            if (!traced?.drawing) return;
            expectDrawn(traced.drawing, mistaken.result.value);
            drawn++;
          },
        ),
        { numRuns: 150 },
      );
      expect(drawn).toBeGreaterThan(0);
    });
  },
);
