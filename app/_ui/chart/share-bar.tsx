"use client";

import styles from "./share-bar.module.css";

/**
 * A share from 0 to 1 as a short bar beside the figure that says it. A client component, so that it is drawn in one
 * go: what a server component has inside an svg may arrive in pieces, and React puts those into an
 * `<svg style="display:none">`, which the Content-Security-Policy forbids.
 */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" className={styles.bar}>
      <rect className={styles.whole} width="100%" height="100%" />
      <rect className={styles.share} width={`${Math.round(share * 1000) / 10}%`} height="100%" />
    </svg>
  );
}
