import { issue } from "../../issue";
import { type Refusal, refuse } from "../../result";
import { type Shape, sameShape } from "../../tensor/shape";
import type { Score } from "../define-kind";
import type { ShapeQuestion } from "./question";

const WORDS = { HWC: "height × width × channels", CHW: "channels × height × width" } as const;

/** Marks axis by axis. The right numbers in the other layout are sent back with a word, not marked wrong. */
export function scoreShape(answer: Shape, truth: Shape, { layout }: ShapeQuestion): Score | Refusal {
  if (answer.length !== truth.length) {
    const found = answer.length;
    return { right: 0, total: 1, size: false, cells: null, issues: [issue("axes-differ", { found })] };
  }
  if (!sameShape(answer, truth) && sameShape(answer, otherLayout(truth, layout))) {
    return refuse(issue("other-layout", { expected: WORDS[layout] }));
  }
  const cells = answer.map((length, axis) => length === truth[axis]);
  const right = cells.filter(Boolean).length;
  return { right, total: cells.length, size: true, cells, issues: [] };
}

function otherLayout(truth: Shape, layout: ShapeQuestion["layout"]): Shape {
  const [first, second, third] = truth;
  if (first === undefined || second === undefined || third === undefined || truth.length > 3) return truth;
  return layout === "HWC" ? [third, first, second] : [second, third, first];
}
