import { postJson } from "@/app/_answer/post-json";
import type { DraftReply } from "@/lib/exercises/views";
import { draftsPath } from "@/lib/paths";

export interface SentDraft {
  course: string;
  exercise: string;
  source: string;
  /** The one this text grew out of. */
  revision: number;
}

/**
 * Saves a text and asks what it would be to students. Throws where nothing comes back in time, or something that is
 * not from our server; sending the text again is harmless.
 */
export function postDraft(sent: SentDraft): Promise<DraftReply> {
  return postJson<DraftReply>({ path: draftsPath, body: sent, done: "saved" });
}

/** Sends a text off while the page is being left; nobody will read the reply. */
export function postDraftAndLeave(sent: SentDraft): void {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(sent);
  fetch(draftsPath, { method: "POST", headers, body, keepalive: true }).catch(() => undefined);
}
