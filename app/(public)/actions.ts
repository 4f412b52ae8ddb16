"use server";

import { runPublicForm } from "@/lib/form-action";
import { traceTrySchema, trySchema } from "@/lib/submissions/schema";
import { type TraceTryResult, traceTryAnswer } from "@/lib/submissions/trace-try-answer";
import { gradeTryAnswer, type TryResult } from "@/lib/submissions/try-exercise";

export async function tryAnswerAction(form: FormData): Promise<TryResult> {
  return runPublicForm({
    form,
    schema: trySchema,
    run: ({ address }, { part, answer }) => gradeTryAnswer({ partId: part, answer, address }),
  });
}

export async function traceTryAction(form: FormData): Promise<TraceTryResult> {
  return runPublicForm({
    form,
    schema: traceTrySchema,
    run: ({ address }, { part, ...asked }) => traceTryAnswer({ ...asked, partId: part, address }),
  });
}
