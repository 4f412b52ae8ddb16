"use client";

import { SavingForm } from "../../_components/saving-form";
import { setJoiningAction } from "../actions";
import styles from "./words.module.css";

/** Closes joining, or opens it again. */
export function JoiningForm({ course, open }: { course: string; open: boolean }) {
  return (
    <SavingForm
      course={course}
      action={setJoiningAction}
      label={open ? "Close joining" : "Open joining"}
      pendingLabel={open ? "Closing…" : "Opening…"}
      variant="secondary"
      done={open ? "Joining is closed." : "Joining is open."}
    >
      {() => (
        <>
          <input type="hidden" name="joining" value={open ? "closed" : "open"} />
          <p className={styles.words}>
            {open
              ? "While joining is closed nobody else gets in. Whoever has joined stays and works on."
              : "While joining is open students join with the code above."}
          </p>
        </>
      )}
    </SavingForm>
  );
}
