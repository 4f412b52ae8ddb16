import type { RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { canHandIn } from "../courses/permissions";
import type { CompiledExercise } from "../exercises/compile-source";
import { type ExerciseVariant, getCompiledVariant } from "../exercises/get-compiled-variant";
import { type AboutPart, aboutPart } from "./about-part";
import { canSubmit } from "./can-submit";
import { canonicalAnswer } from "./canonical-answer";
import { findAttemptVariant } from "./find-attempt-variant";
import { findEarlierAnswers } from "./find-earlier-answers";
import { findSubmitContext, type SubmitQuestion } from "./find-submit-context";
import { getSubmitted } from "./get-submitted";
import { gradeAnswer } from "./grade-answer";
import { isCounted } from "./is-counted";
import { judgedAsShown } from "./judged-as-shown";
import { markAsLast } from "./mark-as-last";
import { refusal } from "./refusal";
import { everything, revealed } from "./revealed";
import { shownToBeGone } from "./shown-to-be-gone";
import { type GradedAnswer, type StoredRow, storeSubmission } from "./store-submission";
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
    if (!isCounted(graded.verdict) && length > MAX_UNCOUNTED_LENGTH) {
      return refusal("too-long-uncounted", toMend(graded));
    }
    const stored = await storeSubmission(graded);
    if (stored) return storedView(graded, stored);
    const reason = await findReason(graded);
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

/** The reply to an answer that was stored just now. */
function storedView(graded: GradedPart, stored: StoredRow): SubmitResult {
  const { answer, verdict, diagnosis, about } = graded;
  const shown = revealed(stored, verdict.status, about);
  return submittedView(submissionView({ ...stored, answer, verdict, diagnosis }, false, shown), stored);
}

interface GradedPart extends GradedAnswer {
  /** Of the part. */
  about: AboutPart;
}

/** What is to be mended in an answer that uses up no attempt: always told. */
const toMend = (graded: GradedPart): readonly string[] =>
  verdictView(graded, everything(graded.about)).messages;

/** The answer as it is stored, marked from what stands now. */
async function grade({ question, variant, compiled, answer, truth }: Ungraded): Promise<GradedPart> {
  const { partId } = question;
  const { exercise, evidence } = compiled;
  const findEarlier = (parts: readonly string[]) => findEarlierAnswers({ ...question, parts });
  const marked = await gradeAnswer({ compiled, partId, answer, findEarlier });
  const { diagnosis, carried } = marked;
  const verdict = await judgedAsShown(question, marked.verdict);
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
    about: aboutPart(compiled, partId),
  };
}

/** Why an answer was not stored: it had been before, or it may not be. null: nothing forbids it any more. */
async function findReason(graded: GradedPart): Promise<SubmitResult | null> {
  const { userId, about } = graded;
  const context = await findSubmitContext(graded);
  if (context === null) return refusal("not-found");
  if (!canHandIn(context.role)) return refusal("not-student");
  const { keyedId, keyedSame, sameId } = context;
  // A retry gets what its first try got, whatever was handed in to earlier parts since.
  if (keyedId !== null) {
    return keyedSame
      ? getSubmitted({ userId, submissionId: keyedId, repeated: false, about })
      : refusal("key-reused");
  }
  if (sameId !== null) {
    await markAsLast(graded, sameId);
    return getSubmitted({ userId, submissionId: sameId, repeated: true, about });
  }
  const reason = canSubmit(context, isCounted(graded.verdict));
  if (reason === "yes") return null;
  return refusal(reason, reason === "too-many-uncounted" ? toMend(graded) : []);
}
