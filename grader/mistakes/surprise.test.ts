import { expect, test } from "vitest";
import type { Tensor } from "../tensor/tensor";
import { run, unwrap } from "../testing/evaluate";
import { agreement, matrixOf } from "./agreement";
import { chanceOf } from "./surprise";

const map = (text: string): Tensor => {
  const cells = matrixOf(unwrap(run(text)));
  if (!cells) throw new Error(`${text} is no map`);
  return cells;
};

const chance = (answer: string, truth: string, cells: readonly number[], tolerance = 0) => {
  const compared = { answer: map(answer), truth: map(truth), tolerance };
  return chanceOf({ ...compared, right: agreement(compared.answer, compared.truth, tolerance) }, cells, 1);
};

const TRUTH = "[[0, 1], [2, 3]]";

test.each<[string, string, readonly number[], number]>([
  // 0 to 3: four whole numbers in each of the two cells.
  ["within the right answer's range", "[[3, 2], [2, 0]]", [0, 1], 1 / 16],
  ["beside a typing slip", "[[3, 2], [2, 11111]]", [0, 1], 1 / 16],
  ["beside a negative one", "[[3, 2], [2, -11111]]", [0, 1], 1 / 16],
  // Its neighbours stay whole numbers.
  ["beside a fraction", "[[3, 2], [2, 0.5]]", [0, 1], 1 / 16],
  // 0 to 9 where a 9 is among what speaks for the mistake.
  ["as far as the mistake's own numbers go", "[[9, 2], [2, 0]]", [0, 1], 1 / 100],
  // In steps of a hundredth, 0 to 3: 301 numbers.
  ["of fractions in the mistake's own cells", "[[2.5, 1.5], [2, 0]]", [0, 1], 1 / 301 ** 2],
])("two cells %s", (_, answer, cells, expected) => {
  expect(chance(answer, TRUTH, cells)).toBeCloseTo(expected, 12);
});
