import { dropDraft, readDraft, saveDraft } from "@/app/_answer/draft";
import type { WorkPlace } from "@/lib/paths";

/** A text that the server does not hold yet, and the revision it grew out of. */
export interface KeptText {
  source: string;
  revision: number;
}

/**
 * Where a text waits on this device until it is saved: each tab has its own. Signing out forgets them all; a session
 * that ends by itself does not, so that whoever signs in next must not be handed what somebody else wrote.
 */
export function keptText(viewerId: string, place: WorkPlace) {
  const key = `exercise:${viewerId}:${place.course}/${place.exercise}`;
  return {
    read(): KeptText | null {
      const kept = readDraft(key);
      if (!Array.isArray(kept)) return null;
      const [revision, source] = kept;
      return typeof revision === "number" && typeof source === "string" ? { revision, source } : null;
    },
    /** @returns whether it is kept */
    keep: ({ source, revision }: KeptText) => saveDraft(key, [revision, source]),
    drop: () => dropDraft(key),
  };
}
