"use server";

import { signUpSchema } from "@/lib/auth/schema";
import { signUp } from "@/lib/auth/sign-up";
import { runPublicForm } from "@/lib/form-action";
import type { FormResult } from "@/lib/result";

export async function signUpAction(form: FormData): Promise<FormResult> {
  return runPublicForm({ form, schema: signUpSchema, run: ({ address }, input) => signUp(input, address) });
}
