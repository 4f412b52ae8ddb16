import { z } from "zod";
import { type Issue, issue } from "../issue";
import { isMistakeId, type MistakeId, mistakeIds, nearestMistakeId } from "../mistakes.en";

/** Names of mistakes as files list them; the editor offers all there are. */
export const mistakeNames = z.array(z.string().meta({ enum: mistakeIds })).max(100);

/** The known ones among names, and an objection for each of the others. */
export function readMistakes(
  names: readonly string[],
  path: Issue["path"],
): { readonly ids: readonly MistakeId[]; readonly issues: readonly Issue[] } {
  const unknown = [...names.entries()].filter(([, name]) => !isMistakeId(name));
  return {
    ids: names.filter(isMistakeId),
    issues: unknown.map(([at, name]) =>
      issue("unknown-mistake", { name, nearest: nearestMistakeId(name) }, [...path, at]),
    ),
  };
}
