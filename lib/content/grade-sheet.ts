import {
  type CellMarks,
  describeDiagnosis,
  describeIssue,
  diagnosePart,
  type Exercise,
  gradePart,
  type Json,
  type NamedMistake,
  type PartStatus,
  type PartVerdict,
  type PointVerdict,
  readRawAnswer,
  type Solution,
  solveExercise,
  toWholePoints,
  unmarked,
  type Variant,
} from "@/grader";
import type { AnswerSheet } from "./answer-sheet";
import type { Variants } from "./draw-variants";
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
  /** The numbers of a variant by name; null where the printed original was graded. */
  readonly given: { readonly [name: string]: Json } | null;
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
  /** The procedure that probably led to a wrong answer. */
  readonly mistake: NamedMistake | null;
  /** Marked from the student's own answers to earlier parts. */
  readonly followThrough: boolean;
  /** Of a text's rubric. */
  readonly points: readonly Pick<PointVerdict, "id" | "outcome">[];
}

type Answers = AnswerSheet["answers"];

/**
 * Grades a sheet against a pack, exercise by exercise in the pack's order. Pure.
 * @param variants of exercises that vary, by their slugs; the others are graded as they are printed
 */
export function gradeSheet(pack: Pack, answers: Answers, variants: Variants = new Map()): SheetReport {
  const exercises = pack.exercises.map((entry) =>
    gradeExercise(entry, own(answers, entry.slug) ?? {}, variants.get(entry.slug) ?? null),
  );
  return { ...totals(exercises), exercises, unknown: unknownNames(pack, answers) };
}

function gradeExercise(
  { slug, exercise }: PackExercise,
  answers: Answers[string],
  variant: Variant | null,
): ExerciseReport {
  const solution = variant ?? printed(exercise);
  const read = new Map(exercise.parts.map(({ id }) => [id, readRawAnswer(own(answers, id))] as const));
  const earlier = new Map(
    [...read].flatMap(([id, answer]) => (answer.ok ? [[id, answer.value] as const] : [])),
  );
  const parts = exercise.parts.map(({ id, points }) => {
    const answer = read.get(id);
    if (answer?.ok === false) return partReport(id, unmarked("invalid", points, answer.issues), null);
    const given = { exercise, solution, part: id, answer: answer?.value ?? "" };
    const verdict = gradePart({ ...given, earlier });
    const diagnosis = diagnosePart({ ...given, verdict });
    return partReport(id, verdict, diagnosis && describeDiagnosis(diagnosis));
  });
  return { id: slug, ...totals(parts), given: variant?.params ?? null, parts };
}

function printed(exercise: Exercise): Solution {
  const solution = solveExercise(exercise);
  if (!solution.ok) throw new Error("gradeSheet: parseExercise accepts only what can be solved");
  return solution.value;
}

const partReport = (id: string, verdict: PartVerdict, mistake: NamedMistake | null): PartReport => ({
  id,
  status: verdict.status,
  earned: toWholePoints(verdict.earned),
  possible: toWholePoints(verdict.possible),
  size: verdict.size,
  cells: verdict.cells,
  messages: verdict.issues.map(describeIssue),
  mistake,
  followThrough: verdict.carriedFrom.length > 0,
  points: verdict.points.map(({ id: point, outcome }) => ({ id: point, outcome })),
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
