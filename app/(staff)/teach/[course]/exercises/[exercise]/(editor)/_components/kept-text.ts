import { dropDraft, readDraft, saveDraft } from "@/app/_answer/draft";

/** A text that the server does not hold yet, and the revision it grew out of. */
export interface KeptText {
  source: string;
  revision: number;
}

/** Where a text waits on this device until it is saved: each tab has its own, and signing out forgets them all. */
export function keptText(place: { course: string; exercise: string }) {
  const key = `exercise:${place.course}/${place.exercise}`;
  return {
    read(): KeptText | null {
      const kept = readDraft(key);
      if (!Array.isArray(kept)) return null;
      const [revision, source] = kept;
      return typeof revision === "number" && typeof source === "string" ? { revision, source } : null;
    },
    keep: ({ source, revision }: KeptText) => saveDraft(key, [revision, source]),
    drop: () => dropDraft(key),
  };
}
