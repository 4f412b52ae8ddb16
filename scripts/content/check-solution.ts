import { describeIssue, type ExampleFault, type Exercise, type Solution, tryExamples } from "@/grader";
import { compareEngines } from "./compare-engines";
import type { Finding } from "./finding";

/** What is wrong with an exercise whose numbers are settled: its kinds' own examples, and the second engine. */
export const checkSolution = (exercise: Exercise, solution: Solution): Finding[] => [
  ...tryExamples(exercise, solution).map((fault) => exampleFinding(exercise, fault)),
  ...compareEngines(exercise, solution),
];

const WANTED = { right: "right", wrong: "wrong or partial", unreadable: "invalid" } as const;

function exampleFinding({ parts }: Exercise, { part, example, answer, verdict }: ExampleFault): Finding {
  const at = parts.findIndex(({ id }) => id === part);
  const reasons = verdict.issues.map(describeIssue).join(" ");
  const found = `${verdict.status}, ${verdict.earned} of ${verdict.possible} hundredths`;
  const shown = JSON.stringify(answer).slice(0, 120);
  return {
    path: ["parts", at, "answer"],
    topic: `example ${example}`,
    message:
      `Part ${part}: its ${example} example ${shown} should be ${WANTED[example]}, but is ${found}. ${reasons}`.trim(),
  };
}
