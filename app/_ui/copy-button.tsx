"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";
import styles from "./copy-button.module.css";
import { Icon } from "./icon";

/** Puts a text on the clipboard and says so. @param what names it: "the join code" */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");

  async function copy() {
    try {
      // Browsers offer the clipboard to https and localhost only.
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
  }

  return (
    <span className={styles.copy}>
      <Button variant="secondary" onClick={copy} aria-label={`Copy ${what}`}>
        <Icon of={state === "copied" ? Check : Copy} />
        Copy
      </Button>
      <span role="status" className={styles.said}>
        {state === "copied" && "Copied."}
        {state === "failed" && "This browser does not let the page copy. Select it and press Ctrl-C."}
      </span>
    </span>
  );
}
