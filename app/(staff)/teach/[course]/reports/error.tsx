"use client";

import { Button } from "@/app/_ui/button";
import styles from "./_components/report-page.module.css";

/** In place of a report that could not be drawn, inside the frame that could. */
export default function ReportError({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className={styles.empty}>
      <h1>This report could not be loaded</h1>
      <p>The server did not answer as it should. Every answer and every mark is stored.</p>
      <p>
        <Button onClick={reset}>Try again</Button>
      </p>
    </div>
  );
}
