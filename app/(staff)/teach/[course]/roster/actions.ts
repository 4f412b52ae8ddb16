"use server";

import { changeRole } from "@/lib/courses/change-role";
import { changeRoleSchema } from "@/lib/courses/schema";
import { runForm } from "@/lib/form-action";
import type { FormResult } from "@/lib/result";

export async function changeRoleAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: changeRoleSchema, run: changeRole });
}
