import type { VerdictView } from "@/lib/submissions/views";
import type { ReviewWords } from "../_kinds/kind-view";
import { formatPoints } from "../_ui/format-points";

const share = ({ earned, possible }: VerdictView) =>
  `${formatPoints(earned)} of ${formatPoints(possible)} ${possible === 100 ? "point" : "points"}`;

/** A verdict of which only the points are shown; null where more is, which the kind puts in words. */
export function scoreWords(verdict: VerdictView): ReviewWords | null {
  const { status, shown, provisional, later } = verdict;
  if (status === "handed-in") {
    const details = later === null ? ["No points are shown for it here."] : [];
    return { headline: "Handed in.", details };
  }
  if (shown !== "score") return null;
  if (status === "needs-review") return { headline: "A person will read this.", details: [] };
  if (provisional) {
    return {
      headline: `Provisional, ${share(verdict)}.`,
      details: ["Marked by rules; a person may change it."],
    };
  }
  if (status === "right") return { headline: "Right", details: [] };
  return {
    headline: status === "partial" ? `Right in part, ${share(verdict)}.` : "This is not right yet.",
    details: [],
  };
}
