import type { RawAnswer } from "@/grader";
import type { StoredVerdict } from "./stored-verdict";
import { verdictView } from "./verdict-view";
import type { SubmissionView } from "./views";

/** A submission as SUBMISSION_COLUMNS select it: nothing but what its owner may see. */
export interface SubmissionRow {
  id: string;
  at: Date;
  answer: RawAnswer;
  verdict: StoredVerdict;
  attemptNumber: number | null;
}

/** Columns of `submission`, for the front of a SELECT. */
export const SUBMISSION_COLUMNS = `
  submission.id,
  submission.created_at AS "at",
  submission.answer,
  submission.verdict,
  submission.attempt_number AS "attemptNumber"`;

export function submissionView(
  { id, at, answer, verdict, attemptNumber }: SubmissionRow,
  repeated: boolean,
): SubmissionView {
  return { id, at, answer, verdict: verdictView(verdict), attemptNumber, repeated };
}
