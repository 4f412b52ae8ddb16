import {
  describeIssue,
  drawVariant,
  type Exercise,
  lintExercise,
  type MistakeId,
  type Variant,
} from "@/grader";
import { checkSolution } from "./check-solution";
import type { Finding } from "./finding";

/** Most draws that may be thrown away, as a share of all: a student gets no variant once in 3·10¹² times (0.75¹⁰⁰). */
const MOST_REDRAWN = 0.75;

export interface VariantsReport {
  readonly variants: number;
  /** Share of all draws that was thrown away; 0 to 1. */
  readonly redrawn: number;
  /** In how many variants each mistake is hidden. */
  readonly hidden: ReadonlyMap<MistakeId, number>;
  /** Groups of mistakes that cannot be told apart, in all variants together. */
  readonly confusable: number;
  readonly engines: boolean;
  /** Parts of variants in which nothing is wrong. */
  readonly passed: number;
  readonly findings: readonly Finding[];
}

/** Draws the variants of the seeds from 0 and checks each; null where the exercise has none. */
export function checkVariants(exercise: Exercise, count: number): VariantsReport | null {
  if (exercise.vary === null || count === 0) return null;
  const hidden = new Map<MistakeId, number>();
  const faults = new Faults();
  let [redrawn, confusable, passed] = [0, 0, 0];
  for (let seed = 0; seed < count; seed++) {
    const variant = drawVariant(exercise, seed);
    if (!variant.ok) {
      faults.add(
        seed,
        variant.issues.map((found) => ({ ...found, topic: found.code, message: describeIssue(found) })),
      );
      continue;
    }
    const lint = lintExercise(exercise, variant.value);
    for (const mistake of lint.hidden) hidden.set(mistake, (hidden.get(mistake) ?? 0) + 1);
    confusable += lint.confusable.length;
    redrawn += variant.value.redrawn;
    passed += soundParts(exercise, variant.value, (findings) => faults.add(seed, findings));
  }
  const share = redrawn / (redrawn + count);
  const findings = [...faults.list(count), ...tooOften(share)];
  const engines = !findings.some(({ topic }) => topic === "engines");
  return { variants: count, redrawn: share, hidden, confusable, engines, passed, findings };
}

/** How many parts have nothing wrong with them; the rest is reported. */
function soundParts(
  exercise: Exercise,
  variant: Variant,
  report: (findings: readonly Finding[]) => void,
): number {
  const findings = checkSolution(exercise, variant);
  report(findings);
  const unsound = new Set(findings.map(({ path: [field, at] }) => `${field} ${at}`));
  return Math.max(0, exercise.parts.length - unsound.size);
}

function tooOften(share: number): Finding[] {
  if (share <= MOST_REDRAWN) return [];
  const percent = Math.round(share * 100);
  const message = `${percent} % of the draws are thrown away, because they hide what "reveal" names or cannot be computed; draw from more numbers, or reveal less.`;
  return [{ path: ["vary", "reveal"], topic: "redrawn", message }];
}

/** The first finding of every topic and place, with the number of variants that have it. */
class Faults {
  readonly #found = new Map<string, { finding: Finding; first: number; seeds: Set<number> }>();

  add(seed: number, findings: readonly Finding[]): void {
    for (const finding of findings) {
      const key = JSON.stringify([finding.path, finding.topic]);
      const known = this.#found.get(key) ?? { finding, first: seed, seeds: new Set() };
      known.seeds.add(seed);
      this.#found.set(key, known);
    }
  }

  list(count: number): Finding[] {
    return Array.from(this.#found.values(), ({ finding, first, seeds }) => ({
      ...finding,
      message: `${seeds.size} of ${count} variants, first that of seed ${first}: ${finding.message}`,
    }));
  }
}
