import type { ExerciseReport } from "./check-exercise";

/** What the figures of the table stand for, exercise by exercise: names of mistakes. */
export function describeDetails({ slug, lint, variants }: ExerciseReport): string {
  const shares = [...(variants?.hidden ?? [])].toSorted(([, a], [, b]) => b - a);
  const lines = [
    ...(lint.hidden.length > 0 ? [`hidden: ${lint.hidden.join(", ")}`] : []),
    ...lint.confusable.map((group) => `confusable: ${group.join(", ")}`),
    ...shares.map(([id, times]) => `hidden in ${times} of ${variants?.variants} variants: ${id}`),
  ];
  return [slug, ...lines.map((line) => `  ${line}`)].join("\n");
}
