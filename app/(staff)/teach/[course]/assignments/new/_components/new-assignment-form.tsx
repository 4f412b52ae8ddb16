"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { DEFAULT_REVEAL } from "@/lib/assignments/reveal-policy";
import type { NewAssignmentView } from "@/lib/assignments/work-views";
import { RuleFields } from "../../_components/rule-fields";
import { createAssignmentAction } from "../../actions";
import { PackField } from "./pack-field";

interface NewAssignmentFormProps extends Omit<NewAssignmentView, "course"> {
  course: string;
  timeZone: string;
}

/** What it begins with, its title and its dates. */
export function NewAssignmentForm({ course, packs, suggested, ...rules }: NewAssignmentFormProps) {
  const router = useRouter();
  const [chosen, setChosen] = useState(suggested);
  // null: nothing typed yet, so that it is called like the pack.
  const [title, setTitle] = useState<string | null>(null);
  const packTitle = packs.find(({ id }) => id === chosen)?.title ?? "";
  return (
    <ActionForm
      action={createAssignmentAction}
      label="Create the assignment"
      pendingLabel="Creating…"
      onDone={({ href }) => {
        if (href !== undefined) router.push(href);
        router.refresh();
      }}
    >
      {(errors) => (
        <>
          <input type="hidden" name="course" value={course} />
          <PackField packs={packs} chosen={chosen} onChoose={setChosen} error={errors.pack} />
          <Field
            name="title"
            label="Title"
            error={errors.title}
            value={title ?? packTitle}
            onChange={(event) => setTitle(event.currentTarget.value)}
            autoComplete="off"
            required
          />
          <RuleFields
            {...rules}
            maxAttempts={10}
            variants={false}
            reveal={DEFAULT_REVEAL}
            aboutVariants="Exercises that have variants then show every student other numbers; the rest stay as printed."
            errors={errors}
          />
        </>
      )}
    </ActionForm>
  );
}
