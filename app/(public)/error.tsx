"use client";

import { Trouble } from "../_shell/trouble";

export default function PublicError({ reset }: { error: Error; reset: () => void }) {
  return <Trouble safe="Nothing was lost." retry={reset} />;
}
