import { type MarkedItem, partState } from "../courses/marks";
import { getCompiledVersion } from "../exercises/get-compiled-version";
import type { PartState } from "./homework-view";

interface Item extends Pick<MarkedItem, "attempts"> {
  exerciseVersionId: string;
}

/** How each part of an exercise stands, untouched ones too: which parts there are, only its text knows. */
export async function findPartStates({ exerciseVersionId, attempts }: Item): Promise<PartState[]> {
  const { published } = await getCompiledVersion(exerciseVersionId);
  const scores = new Map(attempts.flatMap((attempt) => attempt.scores.map((score) => [score.partId, score])));
  return published.parts.map(({ id }) => ({ id, state: partState(scores.get(id)) }));
}
