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

/** Hands in an answer. Throws where nothing that came back can be understood: the network, or a proxy on the way. */
export async function sendAnswer(sent: SentAnswer): Promise<SubmitReply> {
  const response = await fetch(submissionsPath, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(sent),
  });
  const reply: SubmitReply = await response.json();
  return reply;
}
