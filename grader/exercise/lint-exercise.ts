import { lintPart, type PartLint } from "../mistakes/lint-part";
import { predictions } from "../mistakes/predictions";
import type { MistakeId } from "../mistakes.en";
import { newPurse } from "../ops/purse";
import type { Exercise } from "./exercise";
import type { Solution } from "./solution";

/** What an exercise, with its numbers settled, can tell about the mistakes that students make in it. */
export interface ExerciseLint {
  /** Of every part with a program whose value is compared, in the file's order. */
  readonly parts: readonly (PartLint & { readonly id: string })[];
  /** They lead to the right answer in some part, and to a wrong one in none. */
  readonly hidden: readonly MistakeId[];
  /** Groups that lead to the same wrong answers in every part: found out, but not told apart by anything. */
  readonly confusable: readonly (readonly MistakeId[])[];
}

/** Makes every mistake in every part. Pure; what the budget of one exercise cannot pay for is left out. */
export function lintExercise({ parts }: Exercise, { values }: Solution): ExerciseLint {
  const purse = newPurse();
  const linted = parts.flatMap(({ id, program }) => {
    const predicted = program && predictions(program, values, purse.open());
    return predicted?.ok ? [{ id, ...lintPart(predicted.value) }] : [];
  });
  const shown = distinct(linted.flatMap((part) => part.shown));
  return {
    parts: linted,
    hidden: distinct(linted.flatMap((part) => part.hidden)).filter((id) => !shown.includes(id)),
    confusable: alike(shown, linted),
  };
}

/** Groups of two or more that stand together in every part in which one of them shows. */
function alike(shown: readonly MistakeId[], parts: readonly PartLint[]): MistakeId[][] {
  const groups = new Map<string, MistakeId[]>();
  for (const id of shown) {
    const signs = JSON.stringify(parts.map((part) => signIn(part, id)));
    groups.set(signs, [...(groups.get(signs) ?? []), id]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The answer that a mistake leads to in a part, by the first mistake that leads there; null for the right one. */
function signIn({ shown, confusable }: PartLint, id: MistakeId): MistakeId | null {
  if (!shown.includes(id)) return null;
  return confusable.find((group) => group.includes(id))?.[0] ?? id;
}

const distinct = (ids: readonly MistakeId[]): readonly MistakeId[] => [...new Set(ids)];
