import type { z } from "zod";
import { submitLimit, takePoint } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import { readAnswer } from "./read-answer";
import { refusal } from "./refusal";
import type { submitSchema } from "./schema";
import { submitAnswer } from "./submit-answer";
import type { SubmitResult } from "./views";

/** A part's form as the page sends it. */
export async function submitForm(viewer: Viewer, form: z.output<typeof submitSchema>): Promise<SubmitResult> {
  if (!(await takePoint(submitLimit(), viewer.id))) return refusal("too-often");
  const read = readAnswer(form.answer);
  if (!read.ok) return read;
  return submitAnswer(viewer, {
    attemptId: form.attempt,
    partId: form.part,
    answer: read.answer,
    key: form.key,
  });
}
