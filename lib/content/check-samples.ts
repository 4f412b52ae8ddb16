import {
  type Exercise,
  gradePart,
  type PartVerdict,
  type Sample,
  type Solution,
  solveExercise,
  toWholePoints,
} from "@/grader";

/** One part of one sample, graded, and what came out otherwise than the file says. */
export interface SampleOutcome {
  /** Zero-based place in the file's `samples`. */
  readonly sample: number;
  readonly part: string;
  /** null where the sample came out as expected. */
  readonly difference: string | null;
}

type Expectation = Sample["expect"][string];

/** Grades every sample of an exercise and compares with its `expect`; parts without an expectation are not graded. */
export function checkSamples(exercise: Exercise): SampleOutcome[] {
  const solution = solveExercise(exercise);
  if (!solution.ok) throw new Error("checkSamples: parseExercise accepts only what can be solved");
  return exercise.samples.flatMap((sample, at) =>
    Object.entries(sample.expect).map(([part, expected]) => ({
      sample: at,
      part,
      difference: difference(grade(exercise, solution.value, sample, part), expected),
    })),
  );
}

const grade = (exercise: Exercise, solution: Solution, sample: Sample, part: string): PartVerdict =>
  gradePart({ exercise, solution, part, answer: sample.answers[part] ?? "" });

function difference(verdict: PartVerdict, expected: Expectation): string | null {
  const full = { earned: undefined, size: undefined, cells: undefined, ...expected };
  if (verdict.status !== full.status) return `expected ${full.status}, found ${verdict.status}`;
  if (full.earned !== undefined && verdict.earned !== full.earned) {
    return `expected ${toWholePoints(full.earned)} points, found ${toWholePoints(verdict.earned)}`;
  }
  if (full.size !== undefined && verdict.size !== full.size) {
    return `expected the size to be ${full.size ? "right" : "wrong"}`;
  }
  const cells = JSON.stringify(verdict.cells);
  return full.cells === undefined || JSON.stringify(full.cells) === cells ? null : `found cells ${cells}`;
}
