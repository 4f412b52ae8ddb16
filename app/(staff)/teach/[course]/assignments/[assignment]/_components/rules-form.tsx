"use client";

import { Field } from "@/app/_ui/field";
import type { AssignmentWork } from "@/lib/assignments/work-views";
import { SavingForm } from "../../../_components/saving-form";
import { numbersOf } from "../../_components/numbers-field";
import { RuleFields } from "../../_components/rule-fields";
import { updateAssignmentAction } from "../../actions";
import { aboutVariants } from "./about-variants";

/** What the fields show at first: what is left alone stays as it is by then, whoever changed it meanwhile. */
function BeganWith({ work }: { work: AssignmentWork }) {
  return (
    <>
      <input type="hidden" name="beganTitle" value={work.title} />
      <input type="hidden" name="beganOpensAt" value={work.opensAt.toISOString()} />
      <input type="hidden" name="beganDueAt" value={work.dueAt.toISOString()} />
      <input type="hidden" name="beganMaxAttempts" value={work.maxAttempts ?? ""} />
      <input type="hidden" name="beganNumbers" value={numbersOf(work.variants)} />
      <input type="hidden" name="beganReveal" value={JSON.stringify(work.reveal)} />
      <input type="hidden" name="beganTimeZone" value={work.course.timeZone} />
    </>
  );
}

/** Title, dates, attempts and what students see; what is handed in from the moment they are saved follows them. */
export function RulesForm({ work }: { work: AssignmentWork }) {
  return (
    <SavingForm
      course={work.course.slug}
      action={updateAssignmentAction}
      label="Save"
      pendingLabel="Saving…"
      variant="secondary"
      done="Saved. This holds from now on."
    >
      {(errors) => (
        <>
          <input type="hidden" name="assignment" value={work.slug} />
          <BeganWith work={work} />
          <Field
            name="title"
            label="Title"
            hint="The address of the assignment stays as it is."
            error={errors.title}
            defaultValue={work.title}
            autoComplete="off"
            required
          />
          <RuleFields
            timeZone={work.course.timeZone}
            {...work.local}
            maxAttempts={work.maxAttempts}
            variants={work.variants}
            reveal={work.reveal}
            aboutVariants={aboutVariants(work)}
            errors={errors}
          />
        </>
      )}
    </SavingForm>
  );
}
