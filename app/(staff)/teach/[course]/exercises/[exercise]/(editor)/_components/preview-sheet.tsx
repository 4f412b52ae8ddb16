"use client";

import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { shownParts } from "@/app/_answer/shown-parts";
import { TrialPart } from "@/app/_answer/trial-part";
import { PrintedMarkdown } from "@/app/_ui/markdown/printed-markdown";
import type { PublicPart } from "@/grader";
import type { WorkPlace } from "@/lib/paths";
import type { DraftState } from "./draft-state";
import { PartKey } from "./part-key";
import styles from "./preview-sheet.module.css";
import { SampleTable } from "./sample-table";

interface PreviewSheetProps {
  place: WorkPlace;
  shown: NonNullable<DraftState["shown"]>;
}

/** A part begins anew when what is asked for, or its key, changes; a word in its question changes neither. */
const identityOf = (part: PublicPart, key: unknown) => JSON.stringify([{ ...part, prompt: "" }, key]);

/** The exercise as a student sees it, with what only its authors see beside it. */
export function PreviewSheet({ place, shown: { view, source } }: PreviewSheetProps) {
  const { exercise, keys, samples } = view;
  const { course, exercise: slug } = place;
  return (
    <>
      <h2 className={styles.title}>{exercise.title}</h2>
      <ExercisePrompt source={exercise.prompt} given={exercise.given} />
      {exercise.hints.map((hint, index) => (
        <details key={`hint ${index}`} className={styles.hint}>
          <summary>{exercise.hints.length === 1 ? "Hint" : `Hint ${index + 1}`}</summary>
          <PrintedMarkdown source={hint} />
        </details>
      ))}
      <div className={styles.parts}>
        {shownParts(exercise).map((shown) => {
          const { part } = shown;
          const key = keys[part.id];
          return (
            <div key={identityOf(part, key)} className={styles.part}>
              <TrialPart of={{ course, exercise: slug, source }} {...shown} />
              {key !== undefined && <PartKey part={part} right={key} />}
            </div>
          );
        })}
      </div>
      <SampleTable samples={samples} />
    </>
  );
}
