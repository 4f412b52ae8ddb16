import { type DeclaredConventions, redactExercise, rightAnswers } from "@/grader";
import { checkContent } from "./check-content";
import type { ExercisePreview } from "./views";

/** What a text would be: all that is wrong with it, and the exercise with its keys and samples if it is one. */
export function previewSource(source: string, behind: DeclaredConventions = {}): ExercisePreview {
  const { findings, opened } = checkContent(source, behind);
  if (opened === null) return { findings, shown: null };
  const samples = opened.samples.map(({ sample, part, status, difference }) => ({
    sample: sample + 1,
    part,
    status,
    difference,
  }));
  const exercise = redactExercise(opened.exercise, opened.solution);
  return { findings, shown: { exercise, keys: rightAnswers(opened.solution), samples } };
}
