"use client";

import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { coursesPath, signInPath } from "@/lib/paths";
import type { FormResult } from "@/lib/result";
import { signInWithPassword } from "../../sign-in/_components/sign-in-with-password";
import { signUpAction } from "../actions";

/** Creates the account and signs in with it at once; if only the second fails, the sign-in page is next. */
async function createAndSignIn(form: FormData): Promise<FormResult> {
  const created = await signUpAction(form);
  if (!created.ok) return created;
  const signedIn = await signInWithPassword(form).catch(() => null);
  return { ok: true, href: signedIn?.ok ? coursesPath : signInPath() };
}

export function SignUpForm() {
  return (
    <ActionForm
      action={createAndSignIn}
      label="Create account"
      pendingLabel="Creating…"
      onDone={({ href }) => window.location.assign(href ?? coursesPath)}
    >
      {(errors) => (
        <>
          <Field
            name="name"
            label="Name"
            hint="As your instructor knows you."
            autoComplete="name"
            error={errors.name}
            required
          />
          <Field
            name="email"
            label="E-mail"
            type="email"
            autoComplete="username"
            error={errors.email}
            required
          />
          <Field
            name="password"
            label="Password"
            type="password"
            hint="Ten characters or more; a few unrelated words are good."
            autoComplete="new-password"
            error={errors.password}
            required
          />
        </>
      )}
    </ActionForm>
  );
}
