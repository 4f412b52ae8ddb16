"use server";

import { runForm } from "@/lib/form-action";
import { findShown } from "@/lib/practice/find-shown";
import { startPracticeSchema } from "@/lib/practice/schema";
import { startPractice } from "@/lib/practice/start-practice";
import type { FormResult } from "@/lib/result";

export async function startPracticeAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: startPracticeSchema, run: startPractice });
}

export async function findShownAction(form: FormData) {
  return runForm({ form, schema: startPracticeSchema, run: findShown });
}
