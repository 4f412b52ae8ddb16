"use server";

import { runForm } from "@/lib/form-action";
import { submitSchema } from "@/lib/submissions/schema";
import { submitForm } from "@/lib/submissions/submit-form";
import type { SubmitResult } from "@/lib/submissions/views";

export async function submitAnswerAction(form: FormData): Promise<SubmitResult> {
  return runForm({ form, schema: submitSchema, run: submitForm });
}
