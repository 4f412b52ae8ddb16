import { drawVariant, type Exercise, type Part, type Solution } from "@/grader";
import { inlineParts } from "@/grader/language/inline-parts";
import type { Program } from "@/grader/language/program";
import type { Pack } from "@/lib/content/read-pack";

/** One part of an exercise with its numbers drawn: a place where simulated students may go wrong. */
export interface Station {
  /** `exercise.part` */
  readonly name: string;
  /** `exercise.part#seed`, from which every random number at this station is drawn. */
  readonly label: string;
  readonly exercise: Exercise;
  readonly solution: Solution;
  readonly part: Part;
  readonly kind: DiagnosedKind;
  readonly program: Program;
  /** With earlier parts written out; null where the program names none. */
  readonly inlined: Program | null;
}

const kinds = ["tensor", "shape", "number"] as const;

/** Kinds of question whose answers are looked through for mistakes. */
export type DiagnosedKind = (typeof kinds)[number];

/** Every fitting part of the packs in every variant; parts that do not vary count once, as they are printed. */
export function stationsOf(packs: readonly Pack[], seeds: readonly number[]): Station[] {
  return packs.flatMap(({ exercises }) =>
    exercises.flatMap(({ slug, exercise }) =>
      (exercise.vary ? seeds : seeds.slice(0, 1)).flatMap((seed) => stationsIn(slug, exercise, seed)),
    ),
  );
}

function stationsIn(slug: string, exercise: Exercise, seed: number): Station[] {
  const solution = drawVariant(exercise, seed);
  if (!solution.ok) throw new Error(`${slug} has no variant ${seed}`);
  return exercise.parts.flatMap((part, at): Station[] => {
    const { program } = part;
    const kind = kinds.find((each) => each === part.kind);
    if (!program || !kind) return [];
    const before = exercise.parts
      .slice(0, at)
      .flatMap((earlier) => (earlier.program ? [[earlier.id, earlier.program] as const] : []));
    const name = `${slug}.${part.id}`;
    const inlined = inlineParts(program, new Map(before));
    return [
      { name, label: `${name}#${seed}`, exercise, solution: solution.value, part, kind, program, inlined },
    ];
  });
}
