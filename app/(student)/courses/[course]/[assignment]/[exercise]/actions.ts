"use server";

import { runForm } from "@/lib/form-action";
import { startPracticeSchema } from "@/lib/practice/schema";
import { startPractice } from "@/lib/practice/start-practice";
import type { FormResult } from "@/lib/result";

export async function startPracticeAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: startPracticeSchema, run: startPractice });
}
