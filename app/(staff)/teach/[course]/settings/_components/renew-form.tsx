"use client";

import { SavingForm } from "../../_components/saving-form";
import { renewJoinCodeAction } from "../actions";
import styles from "./words.module.css";

/** Draws a new code in place of one that went too far. */
export function RenewForm({ course }: { course: string }) {
  return (
    <SavingForm
      course={course}
      action={renewJoinCodeAction}
      label="Renew the code"
      pendingLabel="Renewing…"
      variant="secondary"
      done="This is a new code. The old one opens nothing any more."
    >
      {() => (
        <p className={styles.words}>
          A new code makes the old one useless at once. Whoever has joined stays and needs no new one.
        </p>
      )}
    </SavingForm>
  );
}
