import type { Standing } from "@/app/_answer/check-outcome";
import { submissionPath } from "@/lib/paths";
import type { PartProgress } from "@/lib/submissions/views";

/** The stored progress of a part as the page shows it. */
export function standingOf({ attemptsUsed, maxAttempts, earned, state, last }: PartProgress): Standing {
  return {
    judged: last === null ? null : { answer: last.answer, verdict: last.verdict },
    attempts: { used: attemptsUsed, limit: maxAttempts },
    earned,
    state,
    receiptHref: last === null ? null : submissionPath({ submission: last.id }),
    repeated: last?.repeated ?? false,
  };
}
