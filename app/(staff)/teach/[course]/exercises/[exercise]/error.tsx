"use client";

import { Trouble } from "@/app/_shell/trouble";

export default function ExerciseError({ reset }: { error: Error; reset: () => void }) {
  return (
    <Trouble
      safe="Your text is saved; what was typed last is kept on this device and saved when the page loads."
      retry={reset}
    />
  );
}
