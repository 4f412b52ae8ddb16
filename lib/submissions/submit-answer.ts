import type { PartVerdict, RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { canHandIn } from "../courses/permissions";
import type { CompiledExercise } from "../exercises/compile-source";
import { type ExerciseVariant, getCompiledVariant } from "../exercises/get-compiled-variant";
import { canSubmit } from "./can-submit";
import { canonicalAnswer } from "./canonical-answer";
import { findAttemptVariant } from "./find-attempt-variant";
import { findEarlierAnswers } from "./find-earlier-answers";
import { findSubmitContext, type SubmitQuestion } from "./find-submit-context";
import { getSubmitted } from "./get-submitted";
import { gradeAnswer } from "./grade-answer";
import { isCounted } from "./is-counted";
import { markAsLast } from "./mark-as-last";
import { refusal } from "./refusal";
import { shownToBeGone } from "./shown-to-be-gone";
import { type GradedAnswer, storeSubmission } from "./store-submission";
import { submissionView } from "./submission-row";
import { submittedView } from "./submitted-view";
import { MAX_UNCOUNTED_LENGTH } from "./uncounted-limits";
import { verdictView } from "./verdict-view";
import type { SubmitResult } from "./views";
import { wrongAnswer } from "./wrong-answer";

export interface SubmitRequest {
  attemptId: string;
  partId: string;
  answer: RawAnswer;
  /** Made by the page for each press of Check, sent again with every retry of it. */
  key: string;
}

/**
 * How often an answer is tried that could not be stored although nothing forbids it. One retry settles any race, but
 * for those in which an earlier answer is replaced each time.
 */
const TRIES = 5;

/**
 * Grades an answer and stores it, exactly once however often and however parallel it is sent.
 * Grading is pure and takes microseconds, so it comes first; then one statement stores the answer or changes nothing.
 * Only if it changed nothing do we ask why. Where it was marked from an earlier answer that has been replaced since, it
 * is graded again.
 */
export async function submitAnswer(viewer: Viewer, request: SubmitRequest): Promise<SubmitResult> {
  const { attemptId, partId, key, answer } = request;
  const { hash: answerHash, length, tooLong } = canonicalAnswer(answer);
  if (tooLong) return refusal("too-long");

  const variant = await findAttemptVariant(viewer.id, attemptId);
  if (variant === null) return refusal("not-found");
  const compiled = await getCompiledVariant(variant);
  const truth = compiled.evidence.truth.get(partId);
  if (truth === undefined) return refusal("not-found");
  const question = { userId: viewer.id, attemptId, partId, key, answerHash };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const graded = await grade({ question, variant, compiled, answer, truth });
    const { verdict } = graded;
    if (!isCounted(verdict) && length > MAX_UNCOUNTED_LENGTH) {
      return refusal("too-long-uncounted", verdictView(verdict).messages);
    }
    const stored = await storeSubmission(graded);
    if (stored) return submittedView(submissionView({ ...stored, answer, verdict }, false), stored);
    const reason = await findReason(graded, verdict);
    if (reason) return reason;
  }
  throw new Error(`attempt ${attemptId}, part ${partId}: not stored, and nothing forbids it`);
}

interface Ungraded {
  question: Omit<SubmitQuestion, "carriedHash">;
  variant: ExerciseVariant;
  compiled: CompiledExercise;
  answer: RawAnswer;
  /** JSON text. */
  truth: string;
}

/** The answer as it is stored, marked from what stands now. */
async function grade({ question, variant, compiled, answer, truth }: Ungraded): Promise<GradedAnswer> {
  const { partId } = question;
  const { exercise, evidence } = compiled;
  const findEarlier = (parts: readonly string[]) => findEarlierAnswers({ ...question, parts });
  const { verdict, diagnosis, carried } = await gradeAnswer({ compiled, partId, answer, findEarlier });
  return {
    ...question,
    versionId: variant.versionId,
    answer,
    params: evidence.params,
    truth,
    verdict,
    diagnosis,
    gone: await shownToBeGone({ userId: question.userId, variant, compiled, partId, verdict }),
    // Answers to different numbers cannot be counted together.
    wrong: variant.seed === null ? wrongAnswer({ exercise, part: partId, answer, verdict }) : null,
    carried: carried?.text ?? null,
    carriedHash: carried?.hash ?? null,
    carriedIds: carried?.ids ?? [],
  };
}

/** Why an answer was not stored: it had been before, or it may not be. null: nothing forbids it any more. */
async function findReason(question: SubmitQuestion, verdict: PartVerdict): Promise<SubmitResult | null> {
  const context = await findSubmitContext(question);
  if (context === null) return refusal("not-found");
  if (!canHandIn(context.role)) return refusal("not-student");
  const { keyedId, keyedSame, sameId } = context;
  // A retry gets what its first try got, whatever was handed in to earlier parts since.
  if (keyedId !== null) {
    return keyedSame ? getSubmitted(question.userId, keyedId, false) : refusal("key-reused");
  }
  if (sameId !== null) {
    await markAsLast(question, sameId);
    return getSubmitted(question.userId, sameId, true);
  }
  const reason = canSubmit(context, isCounted(verdict));
  if (reason === "yes") return null;
  return refusal(reason, reason === "too-many-uncounted" ? verdictView(verdict).messages : []);
}
