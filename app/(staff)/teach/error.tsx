"use client";

import { Trouble } from "@/app/_shell/trouble";

export default function TeachError({ reset }: { error: Error; reset: () => void }) {
  return <Trouble safe="Every course, answer and mark is stored." retry={reset} />;
}
