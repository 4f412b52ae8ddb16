import type { Examples } from "../kind";
import type { MatchQuestion } from "./question";

/** The right pairs, the same with another partner each, and a partner that nobody offers. */
export function exampleMatches({ right, pairs }: MatchQuestion): Examples {
  const all = [...pairs];
  const others = all.map(([id, to]) => [id, right.find((entry) => entry.id !== to)?.id ?? ""]);
  return { right: all, wrong: others, unreadable: all.map(([id]) => [id, `not ${id}`]) };
}
