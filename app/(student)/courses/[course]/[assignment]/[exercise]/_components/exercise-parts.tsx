import { shownParts } from "@/app/_answer/shown-parts";
import { type ExercisePlace, signInPath } from "@/lib/paths";
import type { ExercisePageView } from "@/lib/submissions/views";
import { ExercisePart } from "./exercise-part";
import { StaffPart } from "./staff-part";
import { standingOf } from "./standing-of";

const CLOSED = "This homework is closed: answers are no longer taken. What you handed in counts.";

interface ExercisePartsProps {
  view: ExercisePageView;
  place: ExercisePlace;
}

/** The parts of an exercise, each a row with its question, its box and its verdict. */
export function ExerciseParts({ view, place }: ExercisePartsProps) {
  const { attemptId, exercise, parts: progress } = view;
  return shownParts(exercise).map((shown) => {
    const { id } = shown.part;
    const own = progress[id];
    if (own === undefined) return null;
    if (attemptId === null) return <StaffPart key={id} {...shown} of={place} />;
    return (
      <ExercisePart
        key={id}
        {...shown}
        attemptId={attemptId}
        standing={standingOf(own)}
        signInHref={signInPath()}
        closed={view.homework.state === "closed" ? CLOSED : null}
      />
    );
  });
}
