import type { ReactNode } from "react";
import type { PublicExercise, PublicPart } from "@/grader";
import type { PrintedTexts } from "../_kinds/kind-view";
import { printTexts } from "../_kinds/print-texts";
import { ExercisePrompt } from "./exercise-prompt";
import { type PartLabels, partLabel, partLabels } from "./part-label";

/** A part as a page shows it, with all its texts set. */
export interface ShownPart {
  part: PublicPart;
  /** "(a)", or words when the exercise has a single part */
  label: string;
  /** of all parts of the exercise */
  labels: PartLabels;
  prompt: ReactNode;
  printed: PrintedTexts;
}

/** The parts of an exercise, printed: on the server, so that Markdown and formulas cost the browser nothing. */
export function shownParts({ parts, given }: Pick<PublicExercise, "parts" | "given">): ShownPart[] {
  const labels = partLabels(parts.map(({ id }) => id));
  return parts.map((part, index) => ({
    part,
    label: partLabel(index, parts.length),
    labels,
    prompt: part.prompt === "" ? null : <ExercisePrompt source={part.prompt} given={given} />,
    printed: printTexts(part.kind, part),
  }));
}
