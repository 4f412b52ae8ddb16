import type { MistakeId, Value } from "@/grader";
import { MutableProgram } from "@/grader/language/evaluate-mutated";
import { budgetForOne } from "@/grader/mistakes/budget";
import { singleMistakes, structureMistakes } from "@/grader/mistakes/hypotheses";
import { sameValue } from "@/grader/mistakes/same-value";
import type { Station } from "./stations";

/** Somebody who makes one mistake wherever it can be made, and the answer that this leads to. */
export interface Student {
  readonly mistake: MistakeId;
  readonly answer: Value;
  /** Other mistakes, or the same at other places, that lead to the same answer. */
  readonly rivals: readonly MistakeId[];
  /** The mistake leads to the right answer. */
  readonly hidden: boolean;
}

/** One student for every mistake of the catalogue that can be made at a station. */
export function studentsAt({ program, inlined, solution, part }: Station): Student[] {
  const truth = solution.values.get(part.id) ?? "";
  const all = [program, ...(inlined ? [inlined] : [])].flatMap((each) => {
    const searched = { program: new MutableProgram(each, solution.values), budget: budgetForOne() };
    return [...singleMistakes(searched), ...structureMistakes(searched)].flatMap(
      ({ mistakes, predicted }) => {
        const [mistake] = mistakes;
        return mistake ? [{ mistake, predicted }] : [];
      },
    );
  });
  const seen = new Set<MistakeId>();
  return all.flatMap(({ mistake, predicted }) => {
    if (seen.has(mistake)) return [];
    seen.add(mistake);
    const rivals = all.filter((each) => each.mistake !== mistake && sameValue(each.predicted, predicted));
    return [
      {
        mistake,
        answer: predicted,
        rivals: [...new Set(rivals.map((each) => each.mistake))],
        hidden: sameValue(predicted, truth),
      },
    ];
  });
}
