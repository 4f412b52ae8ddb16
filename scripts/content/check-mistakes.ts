import { compareKnown, type Exercise, type ExerciseLint, type MistakeId } from "@/grader";
import type { Finding } from "./finding";

interface Hidden {
  readonly lint: ExerciseLint;
  /** Hidden in every variant that was drawn. */
  readonly everywhere: readonly MistakeId[];
}

/** Mistakes hidden behind the right answer of which the file says nothing, and what it says wrongly. */
export function checkMistakes(exercise: Exercise, { lint, everywhere }: Hidden): Finding[] {
  const hidden = [...new Set([...lint.hidden, ...everywhere])];
  const { silent, stale } = compareKnown(exercise, hidden);
  const inOriginal = silent.filter((id) => lint.hidden.includes(id));
  const inVariants = silent.filter((id) => !lint.hidden.includes(id));
  return [
    ...silence(inOriginal, hidingPart(exercise, lint, inOriginal), "hidden behind the right answer"),
    ...silence(inVariants, ["vary"], "hidden behind the right answer in every variant"),
    ...stale.map(({ mistake, path }) => ({
      path,
      topic: "stale",
      message: `"known" says that ${mistake} is hidden, but it shows; take it out.`,
    })),
  ];
}

function silence(ids: readonly MistakeId[], path: Finding["path"], what: string): Finding[] {
  if (ids.length === 0) return [];
  const message = `${ids.join(", ")}: ${what}. Change the numbers, or say under "known" why they stay.`;
  return [{ path, topic: "hidden", message }];
}

function hidingPart({ parts }: Exercise, lint: ExerciseLint, ids: readonly MistakeId[]): Finding["path"] {
  const part = lint.parts.find(({ hidden }) => hidden.some((id) => ids.includes(id)));
  return ["parts", parts.findIndex(({ id }) => id === part?.id), "answer"];
}
