import type { CellTrace, Json, PartTrace, TracePlace } from "@/grader";

/** The numbers of a value in their order; null for anything else, and for a single number: too many cells hold it. */
function numbersOf(value: Json | undefined): readonly number[] | null {
  if (!Array.isArray(value)) return null;
  const numbers: number[] = [];
  return collect(value, numbers) && numbers.length > 1 ? numbers : null;
}

function collect(value: Json, into: number[]): boolean {
  if (Array.isArray(value)) return value.every((each) => collect(each, into));
  return typeof value === "number" && into.push(value) > 0;
}

interface Drawn {
  trace: PartTrace;
  /** What everybody sees anyway: the given values that stand in a prompt. */
  given: readonly Json[];
  /** Whether the presumed result is more than the student's own numbers: some cells of theirs are others. */
  slipped: boolean;
}

/** Of two numbers that an author may have rounded to one digit. */
const ROUNDED = 0.05;

/**
 * Whether a picture shows all cells of an answer without naming it, as an input, as weights, as a result or on the way to
 * one: an author may have written the same call in two programs, with a bias or rounded in one of them. Numbers that are
 * given show nothing. A single number is not looked for, nor a map that is a part of a larger one.
 * @param answer a right answer
 */
export function drawsAnswer({ trace, given, slipped }: Drawn, answer: Json | undefined): boolean {
  const numbers = numbersOf(answer);
  if (numbers === null) return false;
  const like = (value: number, at: number) => Math.abs(value - (numbers[at] ?? Number.NaN)) <= ROUNDED;
  const same = (values: readonly number[] | null) => values?.length === numbers.length && values.every(like);
  if (given.some((value) => same(numbersOf(value)))) return false;
  const { right, presumed, calls, call } = trace;
  const grids = [...right.inputs, ...(presumed?.inputs ?? [])].map(({ grid }) => grid);
  // The last call's presumed result is the answer that was given; what led to it was not in it.
  const more = presumed && (slipped || call < calls.length - 1) ? [presumed] : [];
  const written = [right, ...more].some(
    ({ output, first, cells }) =>
      output.values.length === numbers.length &&
      stepsOf(cells).some((values) => values.every((value, at) => like(value, first + at))),
  );
  return (
    written ||
    [...grids, ...[right, ...more].map(({ output }) => output)].some(({ values }) => same(values)) ||
    [right, ...(presumed ? [presumed] : [])].some(({ cells }) => same(weightsOf(cells)))
  );
}

/** What a run of cells comes to, once for each step on the way: before all steps, after the first, and so on. */
function stepsOf(cells: readonly CellTrace[]): readonly (readonly number[])[] {
  const [one] = cells;
  if (!one) return [];
  return [
    cells.map(({ reduced }) => reduced),
    ...one.then.map((_, step) => cells.map((cell) => cell.then[step]?.value ?? cell.value)),
  ];
}

/** The kernel that lies over the first cell, row by row. */
const weightsOf = ([cell]: readonly CellTrace[]): readonly number[] =>
  (cell?.terms ?? [])
    .flatMap(({ weight }) => weight ?? [])
    .toSorted((one, other) => compare(one.at, other.at))
    .map(({ value }) => value);

const compare = (one: TracePlace, other: TracePlace): number =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
