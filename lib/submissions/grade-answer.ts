import {
  type Diagnosis,
  diagnosePart,
  gradePart,
  type PartVerdict,
  partsCarriedInto,
  type RawAnswer,
} from "@/grader";
import type { CompiledExercise } from "../exercises/compile-source";
import { type CarriedAnswers, carriedAnswers, type EarlierAnswers } from "./carried-answers";

interface Handed {
  compiled: Pick<CompiledExercise, "exercise" | "solution">;
  partId: string;
  answer: RawAnswer;
  /** The student's own answers to these parts; asked only where they could make a difference. */
  findEarlier: (parts: readonly string[]) => Promise<EarlierAnswers>;
}

export interface MarkedAnswer {
  verdict: PartVerdict;
  /** The procedure that probably led to a wrong answer; null where none is found. */
  diagnosis: Diagnosis | null;
  /** null: marked from the right answers alone. */
  carried: CarriedAnswers | null;
}

/**
 * Marks an answer; one that is not right, and builds on earlier parts, also from the student's own answers to them.
 * What is still wrong then is searched for its mistake.
 */
export async function gradeAnswer({ compiled, partId, answer, findEarlier }: Handed): Promise<MarkedAnswer> {
  const written = { ...compiled, part: partId, answer };
  const marked = await markAnswer({ compiled, partId, answer, findEarlier });
  return { ...marked, diagnosis: diagnosePart({ ...written, verdict: marked.verdict }) };
}

async function markAnswer({
  compiled: { exercise, solution },
  partId,
  answer,
  findEarlier,
}: Handed): Promise<Omit<MarkedAnswer, "diagnosis">> {
  const written = { exercise, solution, part: partId, answer };
  const verdict = gradePart(written);
  if (verdict.status !== "wrong" && verdict.status !== "partial") return { verdict, carried: null };
  const parts = partsCarriedInto(exercise, partId);
  if (parts.length === 0) return { verdict, carried: null };
  const earlier = await findEarlier(parts);
  const answers = new Map([...earlier].map(([part, given]) => [part, given.answer]));
  const again = gradePart({ ...written, earlier: answers });
  return { verdict: again, carried: carriedAnswers(earlier, again.carriedFrom) };
}
