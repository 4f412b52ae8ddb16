import type { MistakeId } from "../mistakes.en";
import type { Value } from "../ops/value";
import type { Predictions } from "./predictions";
import { sameValue } from "./same-value";

/** What a part can tell about the mistakes that can be made in it. */
export interface PartLint {
  /** They predict the right answer: whoever makes them is not found out. */
  readonly hidden: readonly MistakeId[];
  /** They predict a wrong answer of their own, or one that `confusable` names. */
  readonly shown: readonly MistakeId[];
  /** Groups of two or more that predict the same wrong answer: found out, but not told apart. */
  readonly confusable: readonly (readonly MistakeId[])[];
}

/** Sorts the mistakes of a part by what they predict. */
export function lintPart({ truth, mistakes }: Predictions): PartLint {
  const hidden: MistakeId[] = [];
  const groups: { readonly value: Value; readonly ids: MistakeId[] }[] = [];
  for (const { mistake, predicted } of mistakes) {
    if (!predicted.ok) continue;
    const { value } = predicted;
    if (sameValue(value, truth)) {
      hidden.push(mistake);
      continue;
    }
    const known = groups.find((group) => sameValue(group.value, value));
    if (known) known.ids.push(mistake);
    else groups.push({ value, ids: [mistake] });
  }
  return {
    hidden,
    shown: groups.flatMap(({ ids }) => ids),
    confusable: groups.map(({ ids }) => ids).filter((ids) => ids.length > 1),
  };
}
