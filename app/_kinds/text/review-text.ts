import { formatPoints } from "@/app/_ui/format-points";
import { nounOf } from "@/app/_ui/noun-of";
import type { Judged, PartOf, ReviewWords } from "../kind-view";

const BY_RULES = "Marked by rules; a person may change it.";

/** What the rules decided, and that their word is not the last. */
export function reviewText(_part: PartOf<"text">, { verdict }: Judged): ReviewWords {
  const { status, earned, possible, points, messages } = verdict;
  const share = `${formatPoints(earned)} of ${formatPoints(possible)} ${possible === 100 ? "point" : "points"}`;
  if (status === "needs-review") {
    const open = points.filter(({ outcome }) => outcome === "undecided").length;
    const left =
      open < points.length
        ? [`Rules found no answer to ${open} of ${points.length} ${nounOf(points.length, "point")}.`]
        : [];
    return {
      headline: "A person will read this.",
      details: [...left, "You need not do anything; your words are kept.", ...messages],
    };
  }
  return { headline: `Provisional, ${share}.`, details: [...messages, BY_RULES] };
}
