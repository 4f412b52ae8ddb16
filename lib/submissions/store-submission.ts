import { type Diagnosis, GRADER_VERSION, type MistakeId, type PartVerdict, type RawAnswer } from "@/grader";
import { queryRow } from "../db";
import { isUniqueViolation } from "../is-unique-violation";
import { toJsonb } from "../to-jsonb";
import type { SubmitQuestion } from "./find-submit-context";
import { isCounted } from "./is-counted";
import { isProvisional } from "./is-provisional";
import { STORE_STATEMENT } from "./store-statement";
import type { StandingRow } from "./submitted-view";
import type { CountedAnswer } from "./wrong-answer";

export interface GradedAnswer extends SubmitQuestion {
  versionId: string;
  answer: RawAnswer;
  verdict: PartVerdict;
  /** The procedure that probably led to a wrong answer; null where none was found. */
  diagnosis: Diagnosis | null;
  /** Mistakes that it shows to be gone. */
  gone: readonly MistakeId[];
  /** JSON texts. */
  params: string;
  truth: string;
  /** Of an answer that is wrong, or right in part. */
  wrong: CountedAnswer | null;
  /** JSON text of the earlier answers it was marked from, by part. */
  carried: string | null;
  /** Of the submissions that these are: if another one stands for its part by now, nothing is stored. */
  carriedIds: readonly string[];
}

export interface StoredRow extends StandingRow {
  id: string;
  at: Date;
  attemptNumber: number | null;
}

/** Stores an answer if it may be stored now. null: it may not, or it has been before; nothing was changed. */
export async function storeSubmission(graded: GradedAnswer): Promise<StoredRow | null> {
  const { attemptId, userId, partId, key, answerHash, versionId, answer, verdict, params, truth, wrong } =
    graded;
  const carried = [graded.carried, graded.carriedHash];
  const { status, earned, possible } = verdict;
  const about = [attemptId, userId, partId, key, answerHash, versionId];
  const evidence = [toJsonb(answer), params, truth, toJsonb(verdict)];
  const marks = [status, earned, possible, isCounted(verdict)];
  const kept = [GRADER_VERSION, wrong?.hash, wrong?.value, ...carried, isProvisional(verdict)];
  const stillStanding = [graded.carriedIds];
  const { diagnosis, gone } = graded;
  const found = [diagnosis && toJsonb(diagnosis), diagnosis?.mistakes ?? [], gone];
  try {
    return await queryRow<StoredRow>({
      name: "store-submission",
      text: STORE_STATEMENT,
      values: [...about, ...evidence, ...marks, ...kept, ...stillStanding, ...found],
    });
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}
