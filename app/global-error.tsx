"use client";

import "./_ui/tokens.css";
import "./_ui/base.css";
import { Trouble } from "./_shell/trouble";

/** The last resort: it stands in for the root layout, so it brings its own document. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be loaded · Receptive</title>
        <Trouble safe="Your answers and marks are stored." retry={reset} />
      </body>
    </html>
  );
}
