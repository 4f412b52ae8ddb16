"use server";

import { createCourse } from "@/lib/courses/create-course";
import { createCourseSchema } from "@/lib/courses/schema";
import { runForm } from "@/lib/form-action";
import type { FormResult } from "@/lib/result";

export async function createCourseAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: createCourseSchema, run: createCourse });
}
