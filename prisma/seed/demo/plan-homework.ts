import { drawProfiles } from "./draw-profile";
import type { KnownAnswers } from "./known-answers";
import { type PlannedAnswer, planExercise } from "./plan-exercise";
import { createRandom } from "./random";

interface PlannedExercise {
  exercise: string;
  /** May be empty: opened and left. */
  answers: readonly PlannedAnswer[];
}

/** Everything one person does. */
export interface PlannedWork {
  person: string;
  exercises: readonly PlannedExercise[];
}

/**
 * What these people hand in to a homework: the same for the same people and exercises, every time.
 * @param people anything that tells them apart
 */
export function planHomework(
  people: readonly string[],
  exercises: ReadonlyMap<string, KnownAnswers>,
): readonly PlannedWork[] {
  const profiles = drawProfiles(people, exercises.size);
  return profiles.map((profile, at) => {
    const person = people[at] ?? "";
    const begun = [...exercises].slice(0, profile.exercises);
    return {
      person,
      exercises: begun.map(([exercise, known], index) => {
        const random = createRandom(`${person}, ${exercise}`);
        const unfinished = index === begun.length - 1 && begun.length < exercises.size;
        return { exercise, answers: planExercise(known, { profile, random, unfinished }) };
      }),
    };
  });
}
