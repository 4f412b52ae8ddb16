import Link from "next/link";
import styles from "./attempt-line.module.css";
import type { Standing } from "./check-outcome";

/** "Attempt 2 of 10 · Receipt", quiet, once something was sent. */
export function AttemptLine({ attempts, receiptHref, repeated }: Standing) {
  if (receiptHref === null || attempts === null) return null;
  const { used, limit } = attempts;
  const count = limit === null ? `Attempt ${used}` : `Attempt ${used} of ${limit}`;
  return (
    <p className={styles.line}>
      {used > 0 && `${count} · `}
      {repeated && "You gave this answer before, so it cost none · "}
      <Link href={receiptHref} prefetch={false}>
        Receipt
      </Link>
    </p>
  );
}
