import type { ComponentProps } from "react";
import styles from "./field.module.css";

interface FieldProps extends ComponentProps<"input"> {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** One line of a form: its label above, what it needs below, and what to mend instead when something is wrong. */
export function Field({ name, label, hint, error, ...rest }: FieldProps) {
  const note = error ?? hint;
  const noteId = `${name}-note`;
  return (
    <div className={styles.field}>
      <label htmlFor={name} className={styles.label}>
        {label}
      </label>
      <input
        {...rest}
        id={name}
        name={name}
        className={styles.input}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={note === undefined ? undefined : noteId}
      />
      {note !== undefined && (
        <p id={noteId} className={error === undefined ? styles.hint : styles.error}>
          {note}
        </p>
      )}
    </div>
  );
}
