"use client";

import type { ReactNode } from "react";
import styles from "./until-ready.module.css";
import { useReady } from "./use-ready";

/**
 * Fields that wait for the page's program: what is typed or pressed before it runs would be lost,
 * and a form sent without it would put its fields into the address.
 */
export function UntilReady({ children }: { children: ReactNode }) {
  const ready = useReady();
  return (
    <fieldset disabled={!ready} className={styles.fields}>
      {children}
    </fieldset>
  );
}
