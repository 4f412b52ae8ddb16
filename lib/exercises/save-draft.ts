import type { z } from "zod";
import { MAX_SOURCE_LENGTH } from "@/grader";
import { draftLimit, takePoint } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import { findConventions } from "./find-conventions";
import { findWork } from "./find-work";
import { getDraft } from "./get-draft";
import { previewSource } from "./preview-source";
import type { saveDraftSchema } from "./schema";
import { storeDraft } from "./store-draft";
import type { DraftRefusalCode, DraftReply } from "./views";

/** What PostgreSQL cannot keep, or not as it is. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u;

/**
 * Keeps a draft, whatever it says, and tells what it would be. Somebody else's newer text is never written over: the
 * author is shown it, and their own stays with them.
 */
export async function saveDraft(
  viewer: Viewer,
  { source, revision, ...place }: z.output<typeof saveDraftSchema>,
): Promise<DraftReply> {
  if (!(await takePoint(draftLimit(), viewer.id))) return refuse("too-often");
  const exerciseId = await findWork(viewer, place);
  if (source.length > MAX_SOURCE_LENGTH) return refuse("too-long");
  if (UNKEEPABLE.test(source)) return refuse("unkeepable");

  const stored = await storeDraft({ exerciseId, source, revision, savedById: viewer.id });
  const conventions = await findConventions(exerciseId);
  const preview = () => previewSource(source, conventions);
  if (stored) {
    return {
      ok: true,
      saved: { revision: stored.revision, at: stored.at.toISOString() },
      preview: preview(),
    };
  }
  const kept = await getDraft(exerciseId);
  const at = kept.savedAt.toISOString();
  // Sent twice, or opened and left as it was: it says what is kept already.
  if (kept.source === source) return { ok: true, saved: { revision: kept.revision, at }, preview: preview() };
  const newer = { revision: kept.revision, source: kept.source, savedBy: kept.savedBy, savedAt: at };
  return { ok: true, saved: null, newer, preview: preview() };
}

const messages = {
  "too-often": "Many drafts were saved within a minute. Your text stays here; it is saved again in a moment.",
  "too-long": `This text is too long to be saved: at most ${MAX_SOURCE_LENGTH.toLocaleString("en")} characters are kept.`,
  unkeepable:
    "There is a character in this text that cannot be saved. What was pasted last may hold it; type it anew.",
} satisfies Record<DraftRefusalCode, string>;

const refuse = (code: DraftRefusalCode): DraftReply => ({ ok: false, code, message: messages[code] });
