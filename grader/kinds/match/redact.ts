import { shuffle } from "../../numeric/shuffle";
import { type Entry, saltedWith } from "../entry";
import type { MatchQuestion } from "./question";

/** What a browser may know of a match: both sides, the right one shuffled. */
export interface PublicMatch {
  readonly kind: "match";
  readonly left: readonly Entry[];
  /** May be used more than once, or never. */
  readonly right: readonly Entry[];
}

/** The right side shuffled by the salt; of three or more never so that partners stand side by side. */
export function redactMatch({ left, right, pairs }: MatchQuestion, salt: string): PublicMatch {
  const sideBySide = (shown: readonly Entry[]) => left.every(({ id }, at) => pairs.get(id) === shown[at]?.id);
  const shown = shuffle(right, saltedWith(right, salt), right.length > 2 ? sideBySide : undefined);
  return { kind: "match", left: left.map(allowed), right: shown.map(allowed) };
}

const allowed = ({ id, text }: Entry): Entry => ({ id, text });
