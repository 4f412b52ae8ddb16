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

/** Bytes that one request may carry; our server refuses more before it reads a word of it. */
const MOST_BYTES = 262_144;

const tooLong: DraftReply = {
  ok: false,
  code: "too-long",
  message: "This text is too long to be saved: no request may be larger than 256 kB.",
};

/**
 * Saves a text and asks what it would be to students. Throws where nothing comes back in time, or something that is
 * not from our server; sending the text again is harmless.
 */
export async function postDraft(sent: SentDraft): Promise<DraftReply> {
  if (new Blob([JSON.stringify(sent)]).size > MOST_BYTES) return tooLong;
  return postJson({ path: draftsPath, body: sent, isReply });
}

/** Sends a text off while the page is being left; nobody will read the reply. */
export function postDraftAndLeave(sent: SentDraft): void {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(sent);
  fetch(draftsPath, { method: "POST", headers, body, keepalive: true }).catch(() => undefined);
}

/** Tells our replies from those of a gateway on the way; what is inside, the same server has made. */
const isReply = (reply: unknown): reply is DraftReply =>
  typeof reply === "object" &&
  reply !== null &&
  "ok" in reply &&
  (reply.ok === true ? "saved" in reply : "message" in reply && typeof reply.message === "string");
