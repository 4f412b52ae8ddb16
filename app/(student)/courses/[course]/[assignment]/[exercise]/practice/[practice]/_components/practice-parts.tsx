import { shownParts } from "@/app/_answer/shown-parts";
import type { PracticePageView } from "@/lib/practice/views";
import { PracticePart } from "./practice-part";

/** The parts that are practised, under the letters they have in the homework. */
export function PracticeParts({ view }: { view: PracticePageView }) {
  return shownParts(view.exercise).map((shown) => {
    const progress = view.parts[shown.part.id];
    return (
      progress !== undefined && (
        <PracticePart key={shown.part.id} {...shown} practiceId={view.practiceId} progress={progress} />
      )
    );
  });
}
