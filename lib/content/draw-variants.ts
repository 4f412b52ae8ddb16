import { describeIssue, drawVariant, type Seed, type Variant } from "@/grader";
import type { Pack } from "./read-pack";

/** Variants of exercises by their slugs. */
export type Variants = ReadonlyMap<string, Variant>;

/** The variants of a seed of all exercises in a pack that vary; in plain words where one cannot be drawn. */
export function drawVariants(
  { exercises }: Pack,
  seed: Seed,
): { readonly ok: true; readonly variants: Variants } | { readonly ok: false; readonly message: string } {
  const variants = new Map<string, Variant>();
  for (const { slug, exercise } of exercises) {
    if (exercise.vary === null) continue;
    const variant = drawVariant(exercise, seed);
    if (!variant.ok) return { ok: false, message: `${slug}: ${variant.issues.map(describeIssue).join(" ")}` };
    variants.set(slug, variant.value);
  }
  return { ok: true, variants };
}
