"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/app/_ui/action-form";
import type { ExercisePlace } from "@/lib/paths";
import { startPracticeAction } from "../actions";

/** Fresh numbers for the same exercise, one press away. */
export function AnotherLikeThis({ place }: { place: ExercisePlace }) {
  const router = useRouter();
  return (
    <ActionForm
      action={startPracticeAction}
      label="Another like this"
      pendingLabel="Drawing numbers…"
      variant="secondary"
      onDone={({ href }) => {
        if (href !== undefined) router.push(href);
      }}
    >
      {() => (
        <>
          <input type="hidden" name="course" value={place.course} />
          <input type="hidden" name="assignment" value={place.assignment} />
          <input type="hidden" name="exercise" value={place.exercise} />
        </>
      )}
    </ActionForm>
  );
}
