import { agoInWords } from "@/app/_ui/time/ago-in-words";
import type { ExerciseLine } from "@/lib/exercises/views";

/** What students do not get yet: "Changed 5 min ago by Ada", "Begun …" before the first version; null where nothing is. */
export function draftWords(
  { draft, published }: Pick<ExerciseLine, "draft" | "published">,
  now: Date,
): string | null {
  if (draft === null || (published !== null && !draft.differs)) return null;
  const age = now.getTime() - draft.savedAt.getTime();
  return `${published === null ? "Begun" : "Changed"} ${agoInWords(age)} by ${draft.savedBy}`;
}
