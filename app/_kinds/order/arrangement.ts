import type { RawAnswer } from "@/grader";
import type { PartOf } from "../kind-view";
import { knownIds, listedIds } from "../listed-ids";

/** Ids of the steps in their order, and of those that were left out; together all of the part's. */
export interface Arrangement {
  readonly placed: readonly string[];
  readonly left: readonly string[];
}

/** What may part ids in an order that is written as text. */
export const SEPARATOR = /,|;|\n|->|→|>/;

/** The ids in the order of an answer; null where they are not steps of this part. */
export function orderOfAnswer(answer: RawAnswer | null, part: PartOf<"order">): readonly string[] | null {
  return knownIds(
    listedIds(answer, SEPARATOR),
    part.steps.map(({ id }) => id),
  );
}

/** An answer with the steps it leaves out; untouched, or unreadable, all stand as the part shows them. */
export function arrangementOf(answer: RawAnswer | null, part: PartOf<"order">): Arrangement {
  const all = part.steps.map(({ id }) => id);
  const order = orderOfAnswer(answer, part);
  if (order === null || order.length === 0) return { placed: all, left: [] };
  const missing = all.filter((id) => !order.includes(id));
  return part.spare ? { placed: order, left: missing } : { placed: [...order, ...missing], left: [] };
}

/** Puts a placed step at another place, counted from 0; beyond an end it stays at that end. */
export function moveStep(arrangement: Arrangement, id: string, to: number): Arrangement {
  const placed = arrangement.placed.filter((other) => other !== id);
  const left = arrangement.left.filter((other) => other !== id);
  return { placed: placed.toSpliced(Math.max(0, Math.min(to, placed.length)), 0, id), left };
}

export function leaveOut({ placed, left }: Arrangement, id: string): Arrangement {
  return left.includes(id)
    ? { placed, left }
    : { placed: placed.filter((other) => other !== id), left: [...left, id] };
}

/** What was done, for those who hear it: "Freeze the base is now step 2 of 5." */
export function placeInWords({ placed }: Arrangement, { id, text }: { id: string; text: string }): string {
  const at = placed.indexOf(id);
  return at === -1 ? `${text} is left out.` : `${text} is now step ${at + 1} of ${placed.length}.`;
}
