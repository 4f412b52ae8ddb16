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
  const reply = await postJson<TrialReply>({
    path: trialsPath,
    body: { ...of, part, answer: JSON.stringify(answer) },
    done: "verdict",
  });
  if (!reply.ok) return { ok: false, message: reply.message, signedOut: reply.code === "signed-out" };
  const { verdict } = reply;
  const judged = { answer, verdict };
  return { ok: true, judged, attempts: null, earned: verdict.earned, receiptHref: null, repeated: false };
}
