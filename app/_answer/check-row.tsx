import { Button } from "../_ui/button";
import type { Refusal } from "./check-outcome";
import styles from "./check-row.module.css";

interface CheckRowProps {
  again: boolean;
  pending: boolean;
  /** what is said in the place of Check when no attempt is left */
  usedUp: string | null;
  restored: boolean;
  refusal: Refusal | null;
  /** where to sign in when the session has ended */
  signInHref: string;
}

/** Check, and what kept the last press from being judged. */
export function CheckRow({ again, pending, usedUp, restored, refusal, signInHref }: CheckRowProps) {
  if (usedUp !== null) return <p className={styles.quiet}>{usedUp}</p>;
  return (
    <div className={styles.check}>
      <div className={styles.row}>
        <Button type="submit" pending={pending}>
          {pending ? "Checking…" : again ? "Check again" : "Check"}
        </Button>
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
