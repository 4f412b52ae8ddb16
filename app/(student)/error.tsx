"use client";

import { Trouble } from "../_shell/trouble";

export default function StudentError({ reset }: { error: Error; reset: () => void }) {
  return <Trouble safe="Your answers and marks are stored." retry={reset} />;
}
