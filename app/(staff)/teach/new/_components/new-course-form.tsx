"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { TimeZoneField } from "../../_components/time-zone-field";
import { createCourseAction } from "../actions";

/** Title and time zone; everything else has a good beginning. */
export function NewCourseForm({ timeZones }: { timeZones: readonly string[] }) {
  const router = useRouter();
  return (
    <ActionForm
      action={createCourseAction}
      label="Create the course"
      pendingLabel="Creating…"
      onDone={({ href }) => {
        if (href !== undefined) router.push(href);
        router.refresh();
      }}
    >
      {(errors) => (
        <>
          <Field
            name="title"
            label="Title"
            hint="As students know it, such as Deep Learning, fall."
            error={errors.title}
            autoComplete="off"
            required
          />
          <TimeZoneField timeZones={timeZones} error={errors.timeZone} />
        </>
      )}
    </ActionForm>
  );
}
