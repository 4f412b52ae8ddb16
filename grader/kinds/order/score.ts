import { type Issue, issue } from "../../issue";
import type { Score } from "../define-kind";
import { longestConsistent } from "./longest-consistent";
import type { OrderQuestion } from "./question";

/**
 * Every step of the largest consistent subset earns its share; a distractor costs one. Marks stand at the steps
 * given: true for what was kept.
 */
export function scoreOrder(answer: readonly string[], question: OrderQuestion): Score {
  const { steps, distractors, before } = question;
  const given = answer.filter((id) => before.has(id));
  const kept = longestConsistent(given, before);
  const strangers = distractors.filter(({ id }) => answer.includes(id));
  const missing = steps.length - given.length;
  return {
    right: Math.max(0, kept.size - strangers.length),
    total: steps.length,
    size: null,
    cells: answer.map((id) => kept.has(id)),
    issues: [
      ...firstBroken(given, question),
      ...strangers.map(({ text, feedback }) => issue("step-does-not-belong", { text, feedback })),
      ...(missing > 0 ? [issue("steps-missing", { count: missing })] : []),
    ],
  };
}

/** The first step that stands too early, and one it waits for: one that it names itself, where there is one. */
function firstBroken(given: readonly string[], { direct, before, texts }: OrderQuestion): Issue[] {
  for (const [at, id] of given.entries()) {
    const later = given.slice(at + 1);
    const needed =
      direct.get(id)?.find((each) => later.includes(each)) ?? later.find((each) => before.get(id)?.has(each));
    if (needed === undefined) continue;
    return [issue("broken-order", { before: texts.get(needed) ?? "", after: texts.get(id) ?? "" })];
  }
  return [];
}
