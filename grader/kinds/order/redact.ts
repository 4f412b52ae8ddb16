import { shuffle } from "../../numeric/shuffle";
import { type Entry, saltedWith } from "../entry";
import { longestConsistent } from "./longest-consistent";
import type { OrderQuestion } from "./question";

/** What a browser may know of an order: the steps shuffled, distractors among them. */
export interface PublicOrder {
  readonly kind: "order";
  readonly steps: readonly Entry[];
  /** Whether some of the steps belong nowhere. */
  readonly spare: boolean;
}

/** Shuffled by the salt; with three steps or more never so that leaving all as it stands would be right. */
export function redactOrder({ steps, distractors, before }: OrderQuestion, salt: string): PublicOrder {
  const isRight = (shown: readonly Entry[]) => {
    const ids = shown.flatMap(({ id }) => (before.has(id) ? [id] : []));
    return longestConsistent(ids, before).size === steps.length;
  };
  const all = [...steps, ...distractors];
  const shown = shuffle(all, saltedWith(all, salt), steps.length > 2 ? isRight : undefined);
  return {
    kind: "order",
    steps: shown.map(({ id, text }) => ({ id, text })),
    spare: distractors.length > 0,
  };
}
