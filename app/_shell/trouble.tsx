"use client";

import { Button } from "../_ui/button";
import styles from "./trouble.module.css";

interface TroubleProps {
  /** what is safe, in a sentence */
  safe: string;
  retry: () => void;
}

/** What happened, what is safe, what to do: in place of a page that could not be drawn. */
export function Trouble({ safe, retry }: TroubleProps) {
  return (
    <main id="main" className={styles.trouble}>
      <h1>This page could not be loaded</h1>
      <p>The server did not answer as it should. {safe}</p>
      <div className={styles.ways}>
        <Button onClick={retry}>Try again</Button>
        <a href="/courses">My courses</a>
      </div>
    </main>
  );
}
