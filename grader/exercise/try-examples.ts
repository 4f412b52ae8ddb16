import type { Examples } from "../kinds/kind";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import type { PartVerdict } from "../verdict";
import type { Exercise } from "./exercise";
import { gradePart } from "./grade-part";
import type { Solution } from "./solution";

/** An example that a part makes of its own and that comes out otherwise than it should. */
export interface ExampleFault {
  readonly part: string;
  readonly example: keyof Examples;
  readonly answer: RawAnswer;
  readonly verdict: PartVerdict;
}

/** Whether a verdict is one that the example must get. Wrong answers that a person has to see are not right, either. */
const fits: { readonly [E in keyof Examples]: (verdict: PartVerdict) => boolean } = {
  right: ({ status, earned, possible }) => status === "right" && earned === possible,
  wrong: ({ status, earned, possible }) =>
    earned < possible && (status === "wrong" || status === "partial" || status === "needs-review"),
  unreadable: ({ status, earned }) => status === "invalid" && earned === 0,
};

/** Marks the right, the wrong and the unreadable answer that every part makes of its own. */
export function tryExamples(exercise: Exercise, solution: Solution): ExampleFault[] {
  return exercise.parts.flatMap(({ id: part }) => {
    const { right, wrong, unreadable } = examplesOf(part, solution);
    const marked = (answer: RawAnswer) => gradePart({ exercise, solution, part, answer });
    const fault = (example: keyof Examples, answer: RawAnswer | null): ExampleFault[] => {
      if (answer === null) return [];
      const verdict = marked(answer);
      return fits[example](verdict) ? [] : [{ part, example, answer, verdict }];
    };
    return [...fault("right", right), ...fault("wrong", wrong), ...fault("unreadable", unreadable)];
  });
}

function examplesOf(part: string, { settled }: Solution): Examples {
  const found = settled.get(part);
  if (!found) throw new Error(`tryExamples: part ${part} is not settled`);
  return found.examples();
}
