import type { Judged, PartOf } from "../kind-view";
import { markAt } from "../mark-at";
import { type Partners, partnersOf } from "./partners";

/** One mark for each left entry, as long as its partner is the one that was judged; none for an entry without one. */
export function partnerMarks(
  judged: Judged | null,
  partners: Partners,
  part: PartOf<"match">,
): readonly (boolean | null)[] {
  const before = judged === null ? null : partnersOf(judged.answer, part);
  return part.left.map(({ id }, index) => {
    const partner = partners[id];
    if (judged === null || partner === undefined || before?.[id] !== partner) return null;
    return markAt(judged.verdict.cells, index);
  });
}
