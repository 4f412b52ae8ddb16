import type { Judged, PartOf, ReviewWords } from "../kind-view";

/** What is right of a choice: never which of the others would be. */
export function reviewChoice(part: PartOf<"choice">, { verdict }: Judged): ReviewWords {
  const details = verdict.messages;
  if (verdict.status === "right") {
    const headline = part.multiple ? "All of them, and only these" : "Right";
    return { headline, details };
  }
  if (!part.multiple) return { headline: "This is not the one.", details };
  const wrong = (verdict.cells ?? []).filter((mark) => mark === false).length;
  const chosen = verdict.cells?.length ?? 0;
  if (wrong === 0) return { headline: "What you chose is right, and it is not all.", details };
  const headline =
    wrong === chosen ? "None of these belongs." : `${chosen - wrong} of ${chosen} chosen rightly.`;
  return { headline, details };
}
