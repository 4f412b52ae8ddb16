import { agoInWords } from "@/app/_ui/time/ago-in-words";
import type { DraftState } from "./draft-state";

type Saved = Pick<DraftState, "phase" | "trouble" | "savedAt" | "newer">;

/** Where the text is, in a few words. @param now by the same clock as `savedAt`; null: unknown */
export function savedWords({ phase, trouble, savedAt, newer }: Saved, now: number | null): string {
  if (newer !== null) return "Not saved: changed elsewhere";
  if (trouble !== null) return "Not saved yet";
  if (phase !== "saved") return "Saving…";
  if (savedAt === null) return "Nothing changed yet";
  return now === null ? "Saved" : `Saved ${agoInWords(now - savedAt)}`;
}
