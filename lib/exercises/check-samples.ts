import {
  type CellMarks,
  describeIssue,
  type Exercise,
  gradePart,
  type PartStatus,
  type PartVerdict,
  type Sample,
  type Solution,
  toWholePoints,
} from "@/grader";

/** One part of one sample, graded, and what came out otherwise than the file says. */
export interface SampleOutcome {
  /** Zero-based place in the file's `samples`. */
  readonly sample: number;
  readonly part: string;
  readonly status: PartStatus;
  /** null where the sample came out as expected. */
  readonly difference: string | null;
}

type Expectation = Sample["expect"][string];

interface Checked {
  readonly exercise: Exercise;
  readonly solution: Solution;
}

/** Grades every sample of an exercise and compares with its `expect`; parts without an expectation are not graded. */
export function checkSamples({ exercise, solution }: Checked): SampleOutcome[] {
  return exercise.samples.flatMap(({ answers, expect }, sample) =>
    Object.entries(expect).map(([part, expected]) => {
      const answer = Object.hasOwn(answers, part) ? (answers[part] ?? "") : "";
      const verdict = gradePart({ exercise, solution, part, answer });
      return { sample, part, status: verdict.status, difference: difference(verdict, expected) };
    }),
  );
}

/** In words; the first thing that differs. */
function difference(verdict: PartVerdict, expected: Expectation): string | null {
  const full = { earned: undefined, size: undefined, cells: undefined, ...expected };
  if (verdict.status !== full.status) {
    return `expected ${full.status}, found ${verdict.status}${reasonOf(verdict)}`;
  }
  if (full.earned !== undefined && verdict.earned !== full.earned) {
    return `expected ${pointsOf(full.earned)}, found ${toWholePoints(verdict.earned)}`;
  }
  if (full.size !== undefined && verdict.size !== full.size) {
    const found = verdict.size === null ? "an answer without one" : `a ${inWords(verdict.size)} one`;
    return `expected a ${inWords(full.size)} size, found ${found}`;
  }
  return full.cells === undefined ? null : cellsDifference(full.cells, verdict.cells);
}

/** What the grader would tell a student: why a sample cannot be read, or what is wrong with its size. */
function reasonOf({ issues: [first] }: PartVerdict): string {
  return first === undefined || first.code === "blank" ? "" : ` (${describeIssue(first)})`;
}

const pointsOf = (hundredths: number): string =>
  `${toWholePoints(hundredths)} ${hundredths === 100 ? "point" : "points"}`;

const inWords = (right: boolean): string => (right ? "right" : "wrong");

function cellsDifference(expected: CellMarks, found: CellMarks | null): string | null {
  if (found === null) return "expected marked cells, found an answer whose cells cannot be marked";
  const at = firstDifference(expected, found);
  if (at === null) return null;
  const [wanted, marked] = [at.expected, at.found];
  const place = at.path.map((step) => step + 1).join(", ");
  if (typeof wanted !== "boolean" || typeof marked !== "boolean") {
    return "expected cells that are nested otherwise than the answer's";
  }
  return `expected cell ${place} to be ${inWords(wanted)}, found it ${inWords(marked)}`;
}

type Mark = boolean | CellMarks | undefined;

interface MarkDifference {
  readonly path: readonly number[];
  readonly expected: Mark;
  readonly found: Mark;
}

function firstDifference(expected: Mark, found: Mark, path: readonly number[] = []): MarkDifference | null {
  if (typeof expected !== "object" || typeof found !== "object") {
    return expected === found ? null : { path, expected, found };
  }
  for (let at = 0; at < Math.max(expected.length, found.length); at++) {
    const differs = firstDifference(expected[at], found[at], [...path, at]);
    if (differs) return differs;
  }
  return null;
}
