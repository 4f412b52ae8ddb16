"use client";

import { Field } from "@/app/_ui/field";
import { TimeZoneField } from "../../../_components/time-zone-field";
import { SavingForm } from "../../_components/saving-form";
import { updateCourseAction } from "../actions";

interface CourseFormProps {
  course: { slug: string; title: string; timeZone: string };
  timeZones: readonly string[];
}

/** Title and time zone. */
export function CourseForm({ course, timeZones }: CourseFormProps) {
  return (
    <SavingForm
      course={course.slug}
      action={updateCourseAction}
      label="Save"
      pendingLabel="Saving…"
      done="Saved."
    >
      {(errors) => (
        <>
          <Field
            name="title"
            label="Title"
            hint="The address of the course stays as it is."
            error={errors.title}
            defaultValue={course.title}
            autoComplete="off"
            required
          />
          <TimeZoneField
            timeZones={timeZones}
            chosen={course.timeZone}
            hint="Due dates keep their moment and are shown in this zone."
            error={errors.timeZone}
          />
        </>
      )}
    </SavingForm>
  );
}
