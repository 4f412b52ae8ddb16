import { formatPoints } from "@/app/_ui/format-points";
import { nounOf } from "@/app/_ui/noun-of";
import type { Judged, PartOf, ReviewWords } from "../kind-view";

const BY_RULES = "Marked by rules; a person may change it.";

/** What the rules decided, and that their word is not the last. */
export function reviewText(_part: PartOf<"text">, { verdict }: Judged): ReviewWords {
  const { status, earned, possible, points, messages } = verdict;
  const share = `${formatPoints(earned)} of ${formatPoints(possible)} ${possible === 100 ? "point" : "points"}`;
  if (status === "needs-review") {
    const found = points.filter(({ outcome }) => outcome === "met").length;
    const rest =
      found > 0
        ? `Rules recognised ${found} of ${points.length} ${nounOf(points.length, "point")}. A person will read the rest; you may add to it and check again.`
        : "Your words are kept; you may add to them and check again.";
    return { headline: "A person will read this.", details: [rest, ...messages] };
  }
  return { headline: `Provisional, ${share}.`, details: [...messages, BY_RULES] };
}
