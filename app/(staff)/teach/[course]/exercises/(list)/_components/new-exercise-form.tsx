"use client";

import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { createExerciseAction } from "../../actions";

interface Begun {
  ok: true;
  href?: string;
}

/** A title, and the editor opens with a small exercise to begin from. */
export function NewExerciseForm({ course }: { course: string }) {
  return (
    <ActionForm<Begun>
      action={createExerciseAction}
      label="Begin the exercise"
      pendingLabel="Beginning…"
      variant="secondary"
      // The editor's page comes with a policy of its own, so it is loaded and not routed to.
      onDone={({ href }) => href !== undefined && window.location.assign(href)}
    >
      {(errors) => (
        <>
          <input type="hidden" name="course" value={course} />
          <Field
            name="title"
            label="Title"
            hint="It opens with a small exercise in two parts to begin from."
            error={errors.title}
            autoComplete="off"
            maxLength={200}
            required
          />
        </>
      )}
    </ActionForm>
  );
}
