import type { Judged, PartOf, ReviewWords } from "../kind-view";
import { partnersOf } from "./partners";

/** How many pairs are right; an entry without a partner is told apart from a wrong one. */
export function reviewMatch(part: PartOf<"match">, { answer, verdict }: Judged): ReviewWords {
  const total = part.left.length;
  const right = (verdict.cells ?? []).filter((mark) => mark === true).length;
  if (verdict.status === "right") return { headline: `All ${total} pairs right`, details: verdict.messages };
  const blank = total - Object.keys(partnersOf(answer, part) ?? {}).length;
  const open = blank === 0 ? [] : [`${blank} still ${blank === 1 ? "has" : "have"} no partner.`];
  return {
    headline: right === 0 ? "No pair is right yet." : `${right} of ${total} pairs right.`,
    details: [...open, ...verdict.messages],
  };
}
