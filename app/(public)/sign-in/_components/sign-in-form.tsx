"use client";

import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { signInWithPassword } from "./sign-in-with-password";

/** E-mail and password; a full page load afterwards, so that nothing of another account stays in memory. */
export function SignInForm({ next }: { next: string }) {
  return (
    <ActionForm
      action={signInWithPassword}
      label="Sign in"
      pendingLabel="Signing in…"
      onDone={() => window.location.assign(next)}
    >
      {(errors) => (
        <>
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
            autoComplete="current-password"
            error={errors.password}
            required
          />
        </>
      )}
    </ActionForm>
  );
}
