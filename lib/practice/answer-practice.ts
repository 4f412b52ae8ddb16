import type { z } from "zod";
import type { Points, RawAnswer } from "@/grader";
import { submitLimit, takePoint } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import { getCompiledVariant } from "../exercises/get-compiled-variant";
import { aboutPart } from "../submissions/about-part";
import { canonicalAnswer } from "../submissions/canonical-answer";
import { gradeAnswer } from "../submissions/grade-answer";
import { isCounted } from "../submissions/is-counted";
import { readAnswer } from "../submissions/read-answer";
import { refusal } from "../submissions/refusal";
import { everything, type Revealed } from "../submissions/revealed";
import { shownToBeGone } from "../submissions/shown-to-be-gone";
import { MAX_UNCOUNTED_LENGTH } from "../submissions/uncounted-limits";
import { type JudgedAnswer, verdictView } from "../submissions/verdict-view";
import { findPractice } from "./find-practice";
import { findPracticeContext, findPractisedAnswers } from "./find-practice-answers";
import type { practiceAnswerSchema } from "./schema";
import { MOST_ANSWERS, type PracticeQuestion, storePracticeAnswer } from "./store-practice-answer";
import type { PracticeAnswered, PracticeRefusal } from "./views";

type PracticeResult = PracticeAnswered | PracticeRefusal;

/** Checks an answer to a part of the viewer's own practice, and keeps it, once however often it is sent. */
export async function answerPractice(
  viewer: Viewer,
  form: z.output<typeof practiceAnswerSchema>,
): Promise<PracticeResult> {
  // One limit for all answers of a person, whatever they are for.
  if (!(await takePoint(submitLimit(), viewer.id))) return refusal("too-often");
  const read = readAnswer(form.answer);
  if (!read.ok) return read;
  const { length, tooLong } = canonicalAnswer(read.answer);
  if (tooLong) return refusal("too-long");
  const { practice: practiceId, part: partId, key } = form;
  const question = { userId: viewer.id, practiceId, partId, key, answer: read.answer };
  const practice = await findPractice(viewer.id, practiceId);
  if (!practice?.parts.includes(partId)) return refusal("not-found");

  const compiled = await getCompiledVariant(practice);
  const findEarlier = (parts: readonly string[]) => findPractisedAnswers(question, parts);
  const marked = await gradeAnswer({ compiled, partId, answer: read.answer, findEarlier });
  const { verdict, diagnosis, carried } = marked;
  const shown = everything(aboutPart(compiled, partId));
  if (!isCounted(verdict) && length > MAX_UNCOUNTED_LENGTH) {
    return refusal("too-long-uncounted", verdictView(marked, shown).messages);
  }
  const { params, truth } = compiled.evidence;
  const evidence = { params, truth: truth.get(partId) ?? "null", carried: carried?.text ?? null };
  const gone = await shownToBeGone({ userId: viewer.id, variant: practice, compiled, partId, verdict });
  const stored = await storePracticeAnswer({ ...question, ...evidence, verdict, diagnosis, gone });
  return stored
    ? answered({ answer: read.answer, verdict, diagnosis, ...stored }, shown)
    : findReason(question, shown);
}

interface Kept extends JudgedAnswer {
  answer: RawAnswer;
  at: Date;
  best: Points;
}

const answered = ({ answer, at, best, ...judged }: Kept, shown: Revealed): PracticeAnswered => ({
  ok: true,
  at,
  progress: {
    earned: best,
    possible: judged.verdict.possible,
    last: { answer, verdict: verdictView(judged, shown) },
  },
});

/** Why an answer was not stored: its key had been before, or it may not be. */
async function findReason(question: PracticeQuestion, shown: Revealed): Promise<PracticeResult> {
  const context = await findPracticeContext(question);
  if (context === null) return refusal("not-found");
  const { keyed, best, full } = context;
  if (keyed !== null) {
    const { same, at, ...kept } = keyed;
    return same ? answered({ ...kept, at: new Date(at), best: best ?? 0 }, shown) : refusal("key-reused");
  }
  if (full) return { ok: false, code: "answered-enough", message: ENOUGH };
  throw new Error(
    `practice ${question.practiceId}, part ${question.partId}: not stored, and nothing forbids it`,
  );
}

const ENOUGH = `${MOST_ANSWERS} answers to this part are kept, and no more. Take another like this.`;
