import { type ExerciseLint, lintExercise, openExercise, placesOfPaths } from "@/grader";
import type { PackExercise } from "@/lib/content/read-pack";
import { checkSamples } from "@/lib/exercises/check-samples";
import { sampleFindings } from "@/lib/exercises/sample-findings";
import { checkMistakes } from "./check-mistakes";
import { checkSolution } from "./check-solution";
import { checkVariants, type VariantsReport } from "./check-variants";
import type { Finding } from "./finding";

export interface ExerciseReport {
  readonly slug: string;
  readonly parts: number;
  readonly samples: number;
  readonly engines: boolean;
  readonly lint: ExerciseLint;
  /** How many of the hidden mistakes the file says are hidden. */
  readonly known: number;
  /** null where the exercise does not vary. */
  readonly variants: VariantsReport | null;
  readonly passed: number;
  readonly failures: readonly { readonly line: number; readonly message: string }[];
}

/** Samples, engines and mistakes of the printed original, and all but the samples of so many variants. */
export function checkExercise({ slug, source, conventions }: PackExercise, count: number): ExerciseReport {
  const opened = openExercise(source, conventions);
  if (!opened.ok) throw new Error("checkExercise: the pack was read with this exercise in it");
  const { exercise, solution } = opened.value;
  const outcomes = checkSamples(opened.value);
  const samples = sampleFindings(source, outcomes);
  const printed = checkSolution(exercise, solution);
  const lint = lintExercise(exercise, solution);
  const variants = checkVariants(exercise, count);
  const everywhere = [...(variants?.hidden ?? [])].flatMap(([id, times]) =>
    times === variants?.variants ? [id] : [],
  );
  const mistakes = checkMistakes(exercise, { lint, everywhere });
  const findings = [...printed, ...mistakes, ...(variants?.findings ?? []).filter(isNewBeside(printed))];
  if (outcomes.length === 0)
    findings.push({ path: ["title"], topic: "samples", message: "There are no samples." });
  const said = new Set(exercise.known.flatMap(({ hidden }) => hidden));
  return {
    slug,
    parts: exercise.parts.length,
    samples: outcomes.length,
    engines: !printed.some(({ topic }) => topic === "engines") && variants?.engines !== false,
    lint,
    known: lint.hidden.filter((id) => said.has(id)).length,
    variants,
    passed:
      outcomes.length - samples.length + exercise.parts.length - printed.length + (variants?.passed ?? 0),
    failures: [...samples, ...placed(source, findings)].toSorted((a, b) => a.line - b.line),
  };
}

/** What is wrong with the printed original need not be said of every variant again. */
const isNewBeside =
  (printed: readonly Finding[]) =>
  ({ path, topic }: Finding): boolean =>
    !printed.some((found) => found.topic === topic && String(found.path) === String(path));

function placed(source: string, findings: readonly Finding[]) {
  const places = placesOfPaths(
    source,
    findings.map(({ path }) => path),
  );
  return findings.map(({ message }, at) => ({ line: places[at]?.line ?? 1, message }));
}
