import type { NestedNumbers, RawAnswer } from "@/grader";
import type { Profile } from "./draw-profile";
import type { Answers, KnownAnswers } from "./known-answers";
import { makeSlip } from "./make-slip";
import type { Random } from "./random";
import { writeAnswer } from "./write-answer";
import { writeNothing, writeUnreadably } from "./write-badly";

export interface PlannedAnswer {
  part: string;
  answer: RawAnswer;
}

interface Working {
  profile: Profile;
  random: Random;
  known: KnownAnswers;
  /** What this person believes the answers to be, until a verdict says otherwise. */
  belief: Answers | null;
}

/**
 * What a student hands in to one exercise, in order.
 * @param unfinished stops somewhere before the last part
 */
export function planExercise(
  known: KnownAnswers,
  { profile, random, unfinished }: { profile: Profile; random: Random; unfinished: boolean },
): readonly PlannedAnswer[] {
  const mistaken = known.mistaken.length > 0 && random.chance(1.15 - profile.ability);
  const working: Working = {
    profile,
    random,
    known,
    belief: mistaken ? random.pickEarly(known.mistaken) : null,
  };
  const parts = [...known.right.keys()];
  const worked = unfinished ? random.below(parts.length) : parts.length;
  return parts.slice(0, worked).flatMap((part) => planPart(part, working));
}

function planPart(part: string, working: Working): readonly PlannedAnswer[] {
  const { profile, random, known } = working;
  const right = known.right.get(part) ?? 0;
  const planned: PlannedAnswer[] = [];
  const handIn = (answer: RawAnswer) => planned.push({ part, answer });
  const given = new Set<string>();
  while (given.size < profile.patience) {
    if (random.chance(0.02)) handIn(writeNothing(right));
    if (random.chance(0.05)) handIn(writeUnreadably(right, random));
    const value = thinkOf(part, right, working);
    const text = JSON.stringify(value);
    // Nobody hands in twice what was wrong before.
    if (given.has(text)) break;
    given.add(text);
    handIn(writeAnswer(value, profile.habit(), random));
    if (text === JSON.stringify(right)) break;
    if (random.chance(0.25 + 0.6 * profile.ability)) working.belief = null;
    if (random.chance(0.2 * (1 - profile.ability))) break;
  }
  return planned;
}

/** The next answer: what is believed, a slip, or what is right. */
function thinkOf(part: string, right: NestedNumbers, { profile, random, belief }: Working): NestedNumbers {
  const value = belief?.get(part) ?? right;
  return random.chance(0.05 + 0.25 * (1 - profile.ability)) ? makeSlip(value, random) : value;
}
