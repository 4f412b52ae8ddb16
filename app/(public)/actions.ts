"use server";

import { runPublicForm } from "@/lib/form-action";
import { trySchema } from "@/lib/submissions/schema";
import { gradeTryAnswer, type TryResult } from "@/lib/submissions/try-exercise";

export async function tryAnswerAction(form: FormData): Promise<TryResult> {
  return runPublicForm({
    form,
    schema: trySchema,
    run: ({ address }, { part, answer }) => gradeTryAnswer({ partId: part, answer, address }),
  });
}
