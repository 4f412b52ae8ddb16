import type { RawAnswer } from "@/grader";
import { type ExercisePlace, trialsPath, type WorkPlace } from "@/lib/paths";
import type { TrialReply } from "@/lib/submissions/views";
import type { CheckOutcome } from "./check-outcome";
import { postJson } from "./post-json";

/** What is tried: an exercise as it is set in an assignment, or the text its author has before them. */
export type TrialOf = ExercisePlace | (WorkPlace & { source: string });

interface Trial {
  of: TrialOf;
  part: string;
  answer: RawAnswer;
}

/** Has an answer of the staff's checked; it is not kept. */
export async function sendTrial({ of, part, answer }: Trial): Promise<CheckOutcome> {
  const reply = await postJson({
    path: trialsPath,
    body: { ...of, part, answer: JSON.stringify(answer) },
    isReply,
  });
  if (!reply.ok) return { ok: false, message: reply.message, signedOut: reply.code === "signed-out" };
  const { verdict } = reply;
  const judged = { answer, verdict };
  return { ok: true, judged, attempts: null, earned: verdict.earned, receiptHref: null, repeated: false };
}

const isReply = (reply: unknown): reply is TrialReply =>
  typeof reply === "object" &&
  reply !== null &&
  "ok" in reply &&
  (reply.ok === true ? "verdict" in reply : "message" in reply && typeof reply.message === "string");
