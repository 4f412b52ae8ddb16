import type { MistakeId } from "../mistakes.en";
import type { Exercise } from "./exercise";

/** What a file says about hidden mistakes against what is hidden. */
export interface KnownComparison {
  /** Hidden, and nothing is said about them. */
  readonly silent: readonly MistakeId[];
  /** Said to be hidden, and not hidden any more: by their places in the file's `known`. */
  readonly stale: readonly { readonly mistake: MistakeId; readonly path: readonly (string | number)[] }[];
}

/** @param hidden as the lint finds it */
export function compareKnown({ known }: Exercise, hidden: readonly MistakeId[]): KnownComparison {
  const said = new Set(known.flatMap((entry) => entry.hidden));
  return {
    silent: hidden.filter((id) => !said.has(id)),
    stale: known.flatMap((entry, at) =>
      entry.hidden.flatMap((mistake, place) =>
        hidden.includes(mistake) ? [] : [{ mistake, path: ["known", at, "hidden", place] }],
      ),
    ),
  };
}
