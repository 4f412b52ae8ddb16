"use client";

import { Field } from "@/app/_ui/field";
import { SelectField } from "@/app/_ui/select-field";
import type { Conventions } from "@/grader";
import { SavingForm } from "../../_components/saving-form";
import { updateConventionsAction } from "../actions";
import styles from "./words.module.css";

const KERNELS = [
  { value: "as-given", words: "laid on as it is (cross-correlation)" },
  { value: "flipped", words: "turned by 180° first (true convolution)" },
];
const POOLING = [
  { value: "floor", words: "left out" },
  { value: "ceil", words: "kept" },
];
const LAYOUTS = [
  { value: "channels-last", words: "height × width × channels" },
  { value: "channels-first", words: "channels × height × width" },
];

/** What the course computes otherwise than deep-learning libraries do. */
export function ConventionsForm({ course, conventions }: { course: string; conventions: Conventions }) {
  return (
    <SavingForm
      course={course}
      action={updateConventionsAction}
      label="Save conventions"
      pendingLabel="Saving…"
      done="Saved. They hold for what is published from now on."
    >
      {(errors) => (
        <>
          <p className={styles.words}>
            Exercises written in this course are computed in this way, unless they say otherwise. Published
            versions and exercises of a pack stay as they are.
          </p>
          <SelectField
            name="kernel"
            label="In a convolution the kernel is"
            error={errors.kernel}
            defaultValue={conventions.kernel}
            options={KERNELS}
          />
          <SelectField
            name="pooling"
            label="In pooling a last window that hangs over the border is"
            error={errors.pooling}
            defaultValue={conventions.pooling}
            options={POOLING}
          />
          <Field
            name="padValue"
            label="The padding of a convolution is filled with"
            error={errors.padValue}
            defaultValue={String(conventions.padValue)}
            inputMode="decimal"
            autoComplete="off"
            required
          />
          <SelectField
            name="layout"
            label="Students write tensors as"
            error={errors.layout}
            defaultValue={conventions.layout}
            options={LAYOUTS}
          />
        </>
      )}
    </SavingForm>
  );
}
