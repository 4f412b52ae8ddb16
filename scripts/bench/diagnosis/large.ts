import process from "node:process";
import { evaluateProgram, parseProgram, Tensor, type Value } from "@/grader";
import { MutableProgram } from "@/grader/language/evaluate-mutated";
import { budgetForOne } from "@/grader/mistakes/budget";
import { findMistake } from "@/grader/mistakes/find-mistake";
import { singleMistakes } from "@/grader/mistakes/hypotheses";
import { randomFrom } from "@/grader/numeric/random";
import { fromNowhere, withSlips } from "./alter";
import { cellsOf } from "./written";

function drawn(shape: readonly number[], label: string): Tensor {
  const random = randomFrom(label);
  const length = shape.reduce((product, axis) => product * axis, 1);
  return new Tensor(
    shape,
    Float64Array.from({ length }, () => random.integer(-4, 5)),
  );
}

/**
 * Processor time, in milliseconds, of one search each for every mistake in a convolution of a 32×32×8 image with 16
 * filters of 3×3, with and without a tenth of the cells altered, and for numbers from nowhere.
 */
export function searchLarge(): {
  readonly times: readonly number[];
  readonly named: number;
  readonly of: number;
} {
  const parsed = parseProgram("conv2d(X, f, {padding: 1})");
  if (!parsed.ok) throw new Error("the bench's program is none");
  const program = parsed.value;
  const scope = new Map<string, Value>([
    ["X", drawn([32, 32, 8], "image")],
    ["f", drawn([3, 3, 8, 16], "filters")],
  ]);
  const right = evaluateProgram(program, scope);
  if (!right.ok) throw new Error("the bench's program has no value");
  const truth = right.value;
  const times: number[] = [];
  let [named, of] = [0, 0];
  const search = (answer: Value, mistake: string | null) => {
    const begun = process.cpuUsage();
    const found = findMistake({ program, inlined: null, scope, data: [], truth, answer, tolerance: 0 });
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1000);
    if (mistake === null) return;
    of++;
    if (found?.mistakes.join("+") === mistake) named++;
  };
  const searched = { program: new MutableProgram(program, scope), budget: budgetForOne() };
  for (const { mistakes, predicted } of singleMistakes(searched)) {
    const mistake = mistakes.join("+");
    search(predicted, mistake);
    const { length } = cellsOf(predicted).data;
    search(withSlips(predicted, Math.round(length / 10), mistake), mistake);
  }
  for (let draw = 0; draw < 20; draw++) search(fromNowhere(truth, true, `nowhere ${draw}`), null);
  return { times, named, of };
}
