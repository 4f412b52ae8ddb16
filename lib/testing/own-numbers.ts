import { z } from "zod";
import { prisma } from "../db";
import { type ExerciseVariant, getCompiledVariant } from "../exercises/get-compiled-variant";

const matrix = z.array(z.array(z.number()));

/** The numbers of a variant of VARIED and the answers to its matrix parts, as somebody who can compute would give them. */
export async function computed(variant: ExerciseVariant) {
  const { solution } = await getCompiledVariant(variant);
  const { params, truth } = solution;
  return { R: matrix.parse(params.R), twice: matrix.parse(truth.twice), sums: matrix.parse(truth.sums) };
}

/** What an attempt answers: no page tells its seed. */
export async function variantOf(attemptId: string): Promise<ExerciseVariant> {
  const { seed, item } = await prisma().attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: { seed: true, item: { select: { exerciseVersionId: true } } },
  });
  return { seed, versionId: item.exerciseVersionId };
}

/** What a practice answers. */
export async function variantOfPractice(practiceId: string): Promise<ExerciseVariant> {
  const { seed, exerciseVersionId: versionId } = await prisma().practice.findUniqueOrThrow({
    where: { id: practiceId },
  });
  return { seed, versionId };
}

/** The same matrix with one cell off. */
export const slipIn = ([[first = 0, ...row] = [], ...rows]: number[][]): number[][] => [
  [first + 1, ...row],
  ...rows,
];
