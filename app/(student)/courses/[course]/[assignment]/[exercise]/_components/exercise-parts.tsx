import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { partLabel } from "@/app/_answer/part-label";
import { signInPath } from "@/lib/paths";
import type { ExercisePageView } from "@/lib/submissions/views";
import { ExercisePart } from "./exercise-part";
import { standingOf } from "./standing-of";

/** The parts of an exercise, each a row with its question, its box and its verdict. */
export function ExerciseParts({ view }: { view: ExercisePageView }) {
  const { attemptId, exercise, parts: progress } = view;
  return exercise.parts.map((part, index) => {
    const own = progress[part.id];
    if (own === undefined) return null;
    return (
      <ExercisePart
        key={part.id}
        attemptId={attemptId}
        part={part}
        label={partLabel(index, exercise.parts.length)}
        prompt={part.prompt === "" ? null : <ExercisePrompt source={part.prompt} given={exercise.given} />}
        standing={standingOf(own)}
        signInHref={signInPath()}
      />
    );
  });
}
