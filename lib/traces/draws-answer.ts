import type { Json, PartTrace, TraceGrid } from "@/grader";

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
  /** What everybody sees anyway: the given values. */
  given: readonly Json[];
  /** Whether the presumed result is more than the student's own numbers: some cells of theirs are others. */
  slipped: boolean;
}

/**
 * Whether a picture shows all cells of an answer, as an input or as a result, without naming it: an author may have
 * written the same call in two programs. Numbers that are given show nothing.
 * @param answer a right answer
 */
export function drawsAnswer({ trace, given, slipped }: Drawn, answer: Json | undefined): boolean {
  const numbers = numbersOf(answer);
  if (numbers === null) return false;
  const same = (values: readonly number[] | null) =>
    values?.length === numbers.length && values.every((value, at) => value === numbers[at]);
  if (given.some((value) => same(numbersOf(value)))) return false;
  return gridsOf(trace, slipped).some(({ values }) => same(values));
}

function gridsOf({ right, presumed }: PartTrace, slipped: boolean): readonly TraceGrid[] {
  const inputs = [...right.inputs, ...(presumed?.inputs ?? [])].map(({ grid }) => grid);
  return [right.output, ...inputs, ...(presumed && slipped ? [presumed.output] : [])];
}
