import { useId } from "react";
import { Button } from "../_ui/button";
import type { Refusal } from "./check-outcome";
import styles from "./check-row.module.css";

interface CheckRowProps {
  again: boolean;
  pending: boolean;
  /** what is said in the place of Check when no attempt is left */
  usedUp: string | null;
  /** why the answer as it stands cannot be sent */
  blocked: string | null;
  restored: boolean;
  refusal: Refusal | null;
  /** where to sign in when the session has ended */
  signInHref: string;
}

/** Check, and what kept the last press from being judged. */
export function CheckRow({ again, pending, usedUp, blocked, restored, refusal, signInHref }: CheckRowProps) {
  const reason = useId();
  if (usedUp !== null) return <p className={styles.quiet}>{usedUp}</p>;
  return (
    <div className={styles.check}>
      <div className={styles.row}>
        <Button
          type="submit"
          pending={pending}
          disabled={blocked !== null}
          aria-describedby={blocked === null ? undefined : reason}
        >
          {pending ? "Checking…" : again ? "Check again" : "Check"}
        </Button>
        {blocked !== null && (
          <p id={reason} className={styles.quiet}>
            {blocked}
          </p>
        )}
      </div>
      {restored && <p className={styles.quiet}>Restored what you typed</p>}
      <div role="alert">
        {refusal !== null && (
          <p className={styles.refusal}>
            {refusal.message}{" "}
            {refusal.signedOut && (
              <a href={signInHref} target="_blank" rel="noreferrer">
                Sign in in a new tab
              </a>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
