import { type MarkedItem, partState } from "../courses/marks";
import { getCompiledVersion } from "../exercises/get-compiled-version";
import type { PartState } from "./homework-view";

interface Item extends Pick<MarkedItem, "attempts"> {
  exerciseVersionId: string;
}

/**
 * How each part of an exercise stands, untouched ones too: which parts there are, only its text knows.
 * @param shownFrom how many attempts at a part must be used before its points are shown
 */
export async function findPartStates(
  { exerciseVersionId, attempts }: Item,
  shownFrom: number,
): Promise<PartState[]> {
  const { published } = await getCompiledVersion(exerciseVersionId);
  const scores = new Map(attempts.flatMap((attempt) => attempt.scores.map((score) => [score.partId, score])));
  return published.parts.map(({ id }) => ({ id, state: partState(scores.get(id), shownFrom) }));
}
