"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { joinCourseAction } from "../actions";

/** One box for the join code. */
export function JoinForm() {
  const router = useRouter();
  return (
    <ActionForm
      action={joinCourseAction}
      label="Join"
      pendingLabel="Joining…"
      onDone={(result) => {
        if (result.href !== undefined) router.push(result.href);
        router.refresh();
      }}
    >
      {(errors) => (
        <Field
          name="code"
          label="Join code"
          hint="Your instructor has it. Capitals or not makes no difference."
          error={errors.code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
      )}
    </ActionForm>
  );
}
