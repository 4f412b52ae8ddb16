import type { z } from "zod";
import type { Viewer } from "../auth/session";
import { readAnswer } from "./read-answer";
import type { submitSchema } from "./schema";
import { submitAnswer } from "./submit-answer";
import type { SubmitResult } from "./views";

/** A part's form as the page sends it. */
export async function submitForm(viewer: Viewer, form: z.output<typeof submitSchema>): Promise<SubmitResult> {
  const read = readAnswer(form.answer);
  if (!read.ok) return read;
  return submitAnswer(viewer, {
    attemptId: form.attempt,
    partId: form.part,
    answer: read.answer,
    key: form.key,
  });
}
