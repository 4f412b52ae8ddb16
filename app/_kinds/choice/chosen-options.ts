import type { RawAnswer } from "@/grader";
import type { Judged, PartOf } from "../kind-view";
import { knownIds, listedIds } from "../listed-ids";
import { markAt } from "../mark-at";

/** What may part ids in a choice that is written as text. */
const SEPARATOR = /[,;\s]+/;

/** The ids an answer chooses; null where it is no choice among these options. */
export function chosenOptions(answer: RawAnswer | null, part: PartOf<"choice">): readonly string[] | null {
  return knownIds(
    listedIds(answer, SEPARATOR),
    part.options.map(({ id }) => id),
  );
}

/** The choice with one option more or less, in the order in which the options stand; "" for none. */
export function toggleOption(
  chosen: readonly string[],
  id: string,
  part: PartOf<"choice">,
): readonly string[] {
  if (!part.multiple) return [id];
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return part.options.flatMap((option) => (next.includes(option.id) ? [option.id] : []));
}

/** The mark of a chosen option, as long as it was chosen when the answer was judged. */
export function optionMark(judged: Judged | null, id: string): boolean | null {
  if (judged === null) return null;
  return markAt(judged.verdict.cells, (listedIds(judged.answer, SEPARATOR) ?? []).indexOf(id));
}
