"use client";

import { Trouble } from "@/app/_shell/trouble";

export default function ExerciseError({ reset }: { error: Error; reset: () => void }) {
  return (
    <Trouble safe="What you typed is kept on this device, and what you checked is stored." retry={reset} />
  );
}
