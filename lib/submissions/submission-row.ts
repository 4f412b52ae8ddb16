import type { RawAnswer } from "@/grader";
import type { Revealed } from "./revealed";
import { type JudgedAnswer, verdictView } from "./verdict-view";
import type { SubmissionView } from "./views";

/** A submission as SUBMISSION_COLUMNS select it. */
export interface SubmissionRow extends JudgedAnswer {
  id: string;
  at: Date;
  answer: RawAnswer;
  attemptNumber: number | null;
}

/** Columns of `submission`, for the front of a SELECT. */
export const SUBMISSION_COLUMNS = `
  submission.id,
  submission.created_at AS "at",
  submission.answer,
  submission.verdict,
  submission.diagnosis,
  submission.attempt_number AS "attemptNumber"`;

/** A submission as far as it is shown. */
export function submissionView(
  { id, at, answer, attemptNumber, ...judged }: SubmissionRow,
  repeated: boolean,
  shown: Revealed,
): SubmissionView {
  return { id, at, answer, verdict: verdictView(judged, shown), attemptNumber, repeated };
}
