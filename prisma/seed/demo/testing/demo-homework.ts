import { gradePart, type PartVerdict, type RawAnswer } from "@/grader";
import { loadPack } from "@/lib/content/load-pack";
import { type CompiledExercise, compileSource } from "@/lib/exercises/compile-source";
import { knownAnswers } from "../known-answers";
import { DEMO_STUDENTS } from "../people";
import { planHomework } from "../plan-homework";

/** One answer of the plan with what the grader says to it. */
export interface PlannedSubmission {
  /** The local part of the address. */
  student: string;
  exercise: string;
  part: string;
  answer: RawAnswer;
  verdict: PartVerdict;
}

export async function compileHomework(): Promise<ReadonlyMap<string, CompiledExercise>> {
  const { exercises } = await loadPack("cnn-homework");
  return new Map(
    exercises.map(({ slug, source, conventions }) => [slug, compileSource(source, conventions)]),
  );
}

export function planDemo(homework: ReadonlyMap<string, CompiledExercise>) {
  const known = [...homework].map(
    ([slug, { exercise, solution }]) => [slug, knownAnswers(slug, exercise, solution)] as const,
  );
  return planHomework(
    DEMO_STUDENTS.map(({ email }) => email),
    new Map(known),
  );
}

/** Everything the demo students hand in, graded, in the order in which each of them does. */
export async function gradedPlan(): Promise<readonly PlannedSubmission[]> {
  const homework = await compileHomework();
  return planDemo(homework).flatMap(({ person, exercises }) =>
    exercises.flatMap(({ exercise, answers }) => {
      const compiled = homework.get(exercise);
      if (!compiled) throw new Error(`no exercise ${exercise}`);
      const earlier = new Map<string, RawAnswer>();
      return answers.map(({ part, answer }) => {
        const verdict = gradePart({ ...compiled, part, answer, earlier });
        if (verdict.status !== "invalid" && verdict.status !== "unanswered") earlier.set(part, answer);
        return { student: person.replace(/@.*/, ""), exercise, part, answer, verdict };
      });
    }),
  );
}
