import {
  type CellMarks,
  describeDiagnosis,
  describeIssue,
  diagnosePart,
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

/** The same with every field it may have. */
type FullExpectation = Extract<Expectation, { earned?: unknown }>;

interface Checked {
  readonly exercise: Exercise;
  readonly solution: Solution;
}

/** Grades every sample of an exercise and compares with its `expect`; parts without an expectation are not graded. */
export function checkSamples({ exercise, solution }: Checked): SampleOutcome[] {
  return exercise.samples.flatMap(({ answers, expect }, sample) => {
    const earlier = new Map(Object.entries(answers));
    return Object.entries(expect).map(([part, expected]) => {
      const answer = earlier.get(part) ?? "";
      const verdict = gradePart({ exercise, solution, part, answer, earlier });
      const differs =
        difference(verdict, expected) ??
        mistakeDifference({ exercise, solution, part, answer, verdict }, expected);
      return { sample, part, status: verdict.status, difference: differs };
    });
  });
}

/** What the answer is found to come from, where the file says something about it. */
function mistakeDifference(given: Parameters<typeof diagnosePart>[0], expected: Expectation): string | null {
  const { mistake }: FullExpectation = expected;
  if (mistake === undefined) return null;
  const diagnosis = diagnosePart(given);
  const found = diagnosis ? describeDiagnosis(diagnosis).id : "none";
  return found === mistake ? null : `expected ${inMistakes(mistake)}, found ${inMistakes(found)}`;
}

function inMistakes(id: string): string {
  if (id === "none") return "no mistake";
  return id === "slips" ? "slips of a right procedure" : `the mistake ${id}`;
}

/** In words; the first thing that differs. */
function difference(verdict: PartVerdict, expected: Expectation): string | null {
  const full: FullExpectation = expected;
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
  const carried = verdict.carriedFrom.length > 0;
  if (full.followThrough !== undefined && full.followThrough !== carried) {
    return full.followThrough
      ? "expected to be marked from the sample's own answers, found it marked from the right ones"
      : "expected to be marked from the right answers, found it marked from the sample's own";
  }
  return pointsDifference(full.points ?? {}, verdict.points) ?? cellsOf(full, verdict);
}

const cellsOf = ({ cells }: FullExpectation, verdict: PartVerdict): string | null =>
  cells === undefined ? null : cellsDifference(cells, verdict.cells);

function pointsDifference(
  expected: NonNullable<FullExpectation["points"]>,
  found: PartVerdict["points"],
): string | null {
  for (const [id, outcome] of Object.entries(expected)) {
    const point = found.find((each) => each.id === id);
    if (point === undefined) return `expected a point ${id}, found none of this name`;
    if (point.outcome !== outcome) return `expected point ${id} to be ${outcome}, found it ${point.outcome}`;
  }
  return null;
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
