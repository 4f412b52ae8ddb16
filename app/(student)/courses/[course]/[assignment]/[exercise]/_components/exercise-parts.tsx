import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { partLabel } from "@/app/_answer/part-label";
import { TrialPart } from "@/app/_answer/trial-part";
import { type ExercisePlace, signInPath } from "@/lib/paths";
import type { ExercisePageView } from "@/lib/submissions/views";
import { ExercisePart } from "./exercise-part";
import { standingOf } from "./standing-of";

const CLOSED = "This homework is closed: answers are no longer taken. What you handed in counts.";

interface ExercisePartsProps {
  view: ExercisePageView;
  place: ExercisePlace;
}

/** The parts of an exercise, each a row with its question, its box and its verdict. */
export function ExerciseParts({ view, place }: ExercisePartsProps) {
  const { attemptId, exercise, parts: progress } = view;
  return exercise.parts.map((part, index) => {
    const own = progress[part.id];
    if (own === undefined) return null;
    const shown = {
      part,
      label: partLabel(index, exercise.parts.length),
      prompt: part.prompt === "" ? null : <ExercisePrompt source={part.prompt} given={exercise.given} />,
    };
    if (attemptId === null) return <TrialPart key={part.id} {...shown} of={place} />;
    return (
      <ExercisePart
        key={part.id}
        {...shown}
        attemptId={attemptId}
        standing={standingOf(own)}
        signInHref={signInPath()}
        closed={view.homework.state === "closed" ? CLOSED : null}
      />
    );
  });
}
