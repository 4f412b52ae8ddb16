import { submissionsPath } from "@/lib/paths";
import type { SubmitReply } from "@/lib/submissions/views";

interface SentAnswer {
  attempt: string;
  part: string;
  /** JSON text of the cells. */
  answer: string;
  /** The same for every retry of one answer. */
  key: string;
}

/** Milliseconds after which a request that hangs is given up; its key makes sending it again harmless. */
const PATIENCE = 20_000;

/** Hands in an answer. Throws where nothing comes back in time, or something that is not from our server. */
export async function sendAnswer(sent: SentAnswer): Promise<SubmitReply> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(submissionsPath, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(sent),
      signal: abort.signal,
    });
    const reply: unknown = await response.json();
    if (!isReply(reply)) throw new Error(`The reply with status ${response.status} is not a verdict.`);
    return reply;
  } finally {
    clearTimeout(timer);
  }
}

/** Tells our replies from those of a gateway on the way; what is inside, the same server has made. */
const isReply = (reply: unknown): reply is SubmitReply =>
  typeof reply === "object" &&
  reply !== null &&
  "ok" in reply &&
  (reply.ok === true ? "submission" in reply : "message" in reply && typeof reply.message === "string");
