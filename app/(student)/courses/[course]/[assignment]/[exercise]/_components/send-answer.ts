import { postJson } from "@/app/_answer/post-json";
import { submissionsPath } from "@/lib/paths";
import type { SubmitReply } from "@/lib/submissions/views";

interface SentAnswer {
  attempt: string;
  part: string;
  /** JSON text of the cells. */
  answer: string;
  /** The same for every retry of one answer: sending it again is harmless. */
  key: string;
}

/** Hands in an answer. */
export function sendAnswer(sent: SentAnswer): Promise<SubmitReply> {
  return postJson<SubmitReply>({ path: submissionsPath, body: sent, done: "submission" });
}
