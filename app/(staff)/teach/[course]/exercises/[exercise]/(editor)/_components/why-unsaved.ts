import type { DraftReply } from "@/lib/exercises/views";
import type { DraftState } from "./draft-state";

/** A reply that says that nothing was saved; null: there was none. */
type Refusal = (DraftReply & { ok: false }) | null;

const UNREACHABLE = "The server cannot be reached.";
const GONE = "This exercise is not here any more, or you may not change it now, so nothing can be saved.";
const KEPT = "Your text is kept on this device";
const NOT_KEPT = "This device cannot keep your text, so leave this page open";

const FINAL: readonly string[] = ["too-long", "unkeepable", "not-found"];

/** Whether sending the same again would bring the same. */
export const isFinal = (reply: Refusal): boolean => reply !== null && FINAL.includes(reply.code);

/** Why a text is not saved, and where it is meanwhile. */
export function whyUnsaved(reply: Refusal, isKept: boolean): NonNullable<DraftState["trouble"]> {
  const where = isKept ? KEPT : NOT_KEPT;
  if (reply === null) {
    return { message: `${UNREACHABLE} ${where}; it is sent as soon as it can be.`, signedOut: false };
  }
  const message = reply.code === "not-found" ? `${GONE} ${where}.` : reply.message;
  return { message, signedOut: reply.code === "signed-out" };
}
