import {
  type CellMarks,
  describeIssue,
  gradePart,
  type PartStatus,
  type PartVerdict,
  readRawAnswer,
  solveExercise,
  toWholePoints,
} from "@/grader";
import type { AnswerSheet } from "./answer-sheet";
import type { Pack, PackExercise } from "./read-pack";

/** The marks of a whole sheet, in whole points; the fields that scripts rely on. */
export interface SheetReport {
  readonly earned: number;
  readonly possible: number;
  readonly exercises: readonly ExerciseReport[];
  /** Exercises and parts of the sheet that the pack does not have, as `exercise` or `exercise.part`. */
  readonly unknown: readonly string[];
}

export interface ExerciseReport {
  readonly id: string;
  readonly earned: number;
  readonly possible: number;
  readonly parts: readonly PartReport[];
}

export interface PartReport {
  readonly id: string;
  readonly status: PartStatus;
  readonly earned: number;
  readonly possible: number;
  readonly size: boolean | null;
  readonly cells: CellMarks | null;
  readonly messages: readonly string[];
  /** Fields of the report's contract that only diagnosis, carried answers and rubrics fill. */
  readonly mistake: null;
  readonly followThrough: false;
  readonly points: readonly never[];
}

type Answers = AnswerSheet["answers"];

/** Grades a sheet against a pack, exercise by exercise in the pack's order. Pure. */
export function gradeSheet(pack: Pack, answers: Answers): SheetReport {
  const exercises = pack.exercises.map((exercise) =>
    gradeExercise(exercise, own(answers, exercise.slug) ?? {}),
  );
  return { ...totals(exercises), exercises, unknown: unknownNames(pack, answers) };
}

function gradeExercise({ slug, exercise }: PackExercise, answers: Answers[string]): ExerciseReport {
  const solution = solveExercise(exercise);
  if (!solution.ok) throw new Error("gradeSheet: parseExercise accepts only what can be solved");
  const parts = exercise.parts.map(({ id, points }) => {
    const answer = readRawAnswer(own(answers, id));
    const verdict: PartVerdict = answer.ok
      ? gradePart({ exercise, solution: solution.value, part: id, answer: answer.value })
      : { status: "invalid", earned: 0, possible: points, size: null, cells: null, issues: answer.issues };
    return partReport(id, verdict);
  });
  return { id: slug, ...totals(parts), parts };
}

const partReport = (
  id: string,
  { status, earned, possible, size, cells, issues }: PartVerdict,
): PartReport => ({
  id,
  status,
  earned: toWholePoints(earned),
  possible: toWholePoints(possible),
  size,
  cells,
  messages: issues.map(describeIssue),
  mistake: null,
  followThrough: false,
  points: [],
});

/** Hundredths are summed as whole numbers, so that 0.1 + 0.2 stays 0.3. */
function totals(items: readonly { readonly earned: number; readonly possible: number }[]) {
  const sum = (of: (item: { readonly earned: number; readonly possible: number }) => number) =>
    items.reduce((total, item) => total + Math.round(of(item) * 100), 0) / 100;
  return { earned: sum(({ earned }) => earned), possible: sum(({ possible }) => possible) };
}

function unknownNames(pack: Pack, answers: Answers): string[] {
  return Object.entries(answers).flatMap(([slug, parts]) => {
    const found = pack.exercises.find((exercise) => exercise.slug === slug);
    if (!found) return [slug];
    const ids = found.exercise.parts.map(({ id }) => id);
    return Object.keys(parts).flatMap((id) => (ids.includes(id) ? [] : [`${slug}.${id}`]));
  });
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
