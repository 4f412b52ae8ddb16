import { signIn } from "next-auth/react";
import { signInMessage } from "@/lib/auth/sign-in-message";
import type { FormResult } from "@/lib/result";

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Signs in through next-auth. The same answer for an unknown address and a wrong password; rejects when offline. */
export async function signInWithPassword(form: FormData): Promise<FormResult> {
  const email = textOf(form, "email");
  const password = textOf(form, "password");
  const fields = {
    ...(email.trim() === "" ? { email: "Type your e-mail address." } : {}),
    ...(password === "" ? { password: "Type your password." } : {}),
  };
  if (Object.keys(fields).length > 0) return { ok: false, message: "Something is still missing.", fields };
  const result = await signIn("credentials", { email, password, redirect: false });
  const message = signInMessage(result?.error);
  return message === null ? { ok: true } : { ok: false, message };
}
