"use server";

import { joinCourse } from "@/lib/courses/join-course";
import { joinSchema } from "@/lib/courses/schema";
import { runForm } from "@/lib/form-action";
import type { FormResult } from "@/lib/result";

export async function joinCourseAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: joinSchema, run: joinCourse });
}
