import { issue } from "../../issue";
import { gradeText } from "../../text/grade-text";
import type { Score } from "../define-kind";
import type { TextQuestion } from "./question";

/** The weight of the points met; undecided points are left to people. `prompt`: what students read. */
export function scoreText(answer: string, prompt: string, { rubric }: TextQuestion): Score {
  const { points, guard } = gradeText(answer, rubric, { prompt });
  const weigh = (counted: typeof points) => counted.reduce((sum, { weight }) => sum + weight, 0);
  return {
    right: weigh(points.filter(({ outcome }) => outcome === "met")),
    total: weigh(points),
    size: null,
    cells: null,
    issues: guard === null ? [] : [issue("left-to-people", { guard })],
    rubric: {
      points: points.map(({ weight: _, ...point }) => point),
      undecided: points.some(({ outcome }) => outcome === "undecided"),
    },
  };
}
