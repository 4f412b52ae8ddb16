import { createRandom, type Random } from "./random";

/** What sort of student somebody is. */
export interface Profile {
  /** From 0.35 to 0.95: how often an answer is right at once, and how soon a mistake is seen. */
  ability: number;
  /** Of the homework's exercises, this many are begun; the last one is left in the middle unless it is the last. */
  exercises: number;
  /** Readable answers before somebody gives a part up. */
  patience: number;
  /** Decides how this person writes numbers down. The same every time it is asked. */
  habit: () => Random;
}

/** One profile for each of these people: abilities spread evenly, two have not begun, five are not through. */
export function drawProfiles(names: readonly string[], exercises: number): readonly Profile[] {
  const abilities = shuffled(names.length, createRandom("abilities"));
  const stages = shuffled(names.length, createRandom("stages"));
  return names.map((name, at) => ({
    ability: 0.35 + (0.6 * (abilities[at] ?? 0)) / Math.max(1, names.length - 1),
    exercises: exercisesBegun(stages[at] ?? 0, exercises),
    patience: 2 + createRandom(`${name}, patience`).below(4),
    habit: () => createRandom(`${name}, habit`),
  }));
}

function exercisesBegun(stage: number, exercises: number): number {
  if (stage < 2) return 0;
  return stage < 7 ? Math.min(stage - 1, exercises) : exercises;
}

/** The numbers from 0 to `count` in a drawn order: Fisher and Yates, as Durstenfeld wrote it down. */
function shuffled(count: number, random: Random): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const [a, b] = [order[last] ?? 0, order[other] ?? 0];
    order[last] = b;
    order[other] = a;
  }
  return order;
}
