import type { Judged, PartOf, ReviewWords } from "../kind-view";

/** How many of the steps that belong stand in a consistent order; the first broken dependency is named by the grader. */
export function reviewOrder(_part: PartOf<"order">, { verdict }: Judged): ReviewWords {
  const { strangers, missing } = verdict;
  const marks = verdict.cells ?? [];
  const right = marks.filter((mark) => mark === true).length;
  if (verdict.status === "right")
    return { headline: `All ${marks.length} steps in order`, details: verdict.messages };
  const headline =
    right === marks.length
      ? "What stands there is in order, and it is not all."
      : `${right} of ${marks.length - strangers + missing} steps are in order.`;
  const cost = strangers > 0 ? ["Each step that does not belong takes one away."] : [];
  return { headline, details: [...verdict.messages, ...cost] };
}
