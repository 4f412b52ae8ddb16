import type { RawAnswer } from "@/grader";
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
  /** Their last answers that could be read, by part. */
  earlier: Map<string, RawAnswer>;
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
  const belief = mistaken ? random.pickEarly(known.mistaken) : null;
  const working: Working = { profile, random, known, belief, earlier: new Map() };
  const worked = unfinished ? random.below(known.parts.length) : known.parts.length;
  return known.parts.slice(0, worked).flatMap((part) => planPart(part, working));
}

function planPart(part: string, working: Working): readonly PlannedAnswer[] {
  const { profile, random, known, earlier } = working;
  const planned: PlannedAnswer[] = [];
  const handIn = (answer: RawAnswer) => planned.push({ part, answer });
  const given = new Set<string>();
  while (given.size < profile.patience) {
    if (random.chance(0.02)) handIn(nothingTo(part, working));
    if (random.chance(0.05)) handIn(unreadableTo(part, working));
    const { thought, write } = thinkOf(part, working);
    const text = JSON.stringify(thought);
    // Nobody hands in twice what was wrong before.
    if (given.has(text)) break;
    given.add(text);
    const answer = write();
    handIn(answer);
    const status = known.judge(part, answer, earlier);
    earlier.set(part, answer);
    // What a person is to decide is left to that person, by most.
    if (status === "right" || (status === "needs-review" && random.chance(0.7))) break;
    if (random.chance(0.25 + 0.6 * profile.ability)) working.belief = null;
    if (random.chance(0.2 * (1 - profile.ability))) break;
  }
  return planned;
}

interface Thought {
  thought: unknown;
  /** The same, written down as this person does. */
  write: () => RawAnswer;
}

/** The next answer: what is believed, a slip, or what is right. */
function thinkOf(part: string, { profile, random, known, belief }: Working): Thought {
  const right = known.right.get(part);
  if (right === undefined) {
    const said = known.said.get(part);
    if (said === undefined) throw new Error(`nothing is known of part ${part}`);
    const wrong = said.other.length > 0 && random.chance(0.1 + 0.7 * (1 - profile.ability));
    const answer = random.pick(wrong ? said.other : said.right);
    return { thought: answer, write: () => answer };
  }
  const value = belief?.get(part) ?? right;
  const thought = random.chance(0.05 + 0.25 * (1 - profile.ability)) ? makeSlip(value, random) : value;
  return { thought, write: () => writeAnswer(thought, profile.habit(), random) };
}

function nothingTo(part: string, { known }: Working): RawAnswer {
  return writeNothing(known.right.get(part) ?? 0);
}

function unreadableTo(part: string, { known, random }: Working): RawAnswer {
  const right = known.right.get(part);
  return right === undefined ? (known.said.get(part)?.unreadable ?? "") : writeUnreadably(right, random);
}
